// Generated from #/components/schemas/BriaBgRemoveRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Bria Background Remove takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface BriaBgRemoveParams {
  /** Settings of Bria Background Remove. */
  briaBgRemoveParams: BriaBgRemoveBriaBgRemoveParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Bria Background Remove. */
export interface BriaBgRemoveBriaBgRemoveParams {
  /** URL of the picture to cut out. */
  image: MediaInput;
  /** Checks the picture's content first. */
  content_moderation?: boolean;
}

/** What a finished job of Bria Background Remove holds. */
export interface BriaBgRemoveOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Bria Background Remove at Apiframe. Cuts the subject out into a transparent PNG by alpha matting.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const briaBgRemove: Model<BriaBgRemoveParams, BriaBgRemoveOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "bria-bg-remove",
  name: "Bria Background Remove",
  operation: "removeBackground",
  path: "/v2/images/background-remove",
  fixed: { model: "bria-bg-remove" },
  media: [{ path: ["briaBgRemoveParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/bria-bg-remove.js"),
});
