// Generated from #/components/schemas/Model851BgRemoveRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What 851 Labs Background Remove takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Model851BgRemoveParams {
  /** Settings of 851 Labs Background Remove. */
  lab851BgRemoveParams: Model851BgRemoveLab851BgRemoveParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of 851 Labs Background Remove. */
export interface Model851BgRemoveLab851BgRemoveParams {
  /** URL of the picture to cut out. */
  image: MediaInput;
  /** What takes the background's place. */
  background_type?: "rgba" | "map" | "green" | "white" | "blur" | "overlay";
  /** File format of the picture. */
  format?: "png" | "jpg";
  /** Removes the subject instead of the background. */
  reverse?: boolean;
  /**
   * Cut-off of the hard mask, from 0 to 1.
   *
   * 0 to 1.
   */
  threshold?: number;
}

/** What a finished job of 851 Labs Background Remove holds. */
export interface Model851BgRemoveOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * 851 Labs Background Remove at Apiframe. Low-cost background removal.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const model851BgRemove: Model<Model851BgRemoveParams, Model851BgRemoveOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "851-bg-remove",
  name: "851 Labs Background Remove",
  operation: "removeBackground",
  path: "/v2/images/background-remove",
  fixed: { model: "851-bg-remove" },
  media: [{ path: ["lab851BgRemoveParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/851-bg-remove.js"),
});
