// Generated from #/components/schemas/Seedream5LiteRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Seedream 5 Lite takes. */
export interface Seedream5LiteParams {
  /**
   * What the picture should show.
   *
   * 1 to 2000 characters.
   */
  prompt: string;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
  /** Settings of Seedream 5 Lite. */
  seedreamParams?: Seedream5LiteSeedreamParams;
}

/** Settings of Seedream 5 Lite. */
export interface Seedream5LiteSeedreamParams {
  /** Shape as W:H, or `match_input_image` to copy the first input picture. */
  aspect_ratio?: string;
  /**
   * Size of the picture.
   *
   * conflict: The model page lists these sizes; the official document takes any string. We follow
   * the page.
   *
   * @defaultValue "2K"
   */
  size?: "2K" | "3K";
  /**
   * URLs of pictures to edit or combine, at most 14.
   *
   * At most 14 items.
   */
  image_input?: readonly MediaInput[];
  /**
   * File format of the picture.
   *
   * @defaultValue "png"
   */
  output_format?: "jpg" | "png";
}

/** What a finished job of Seedream 5 Lite holds. */
export interface Seedream5LiteOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Seedream 5 Lite at Apiframe. ByteDance model that edits by example, at 2K or 3K.
 *
 * Price: 4 credits per call (published, as of 2026-03-15).
 */
export const seedream5Lite: Model<Seedream5LiteParams, Seedream5LiteOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedream-5-lite",
  name: "Seedream 5 Lite",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "seedream-5-lite" },
  media: [{ path: ["seedreamParams", "image_input"], kind: "image", list: true }],
  price: { kind: "fixed", credits: 4, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedream-5-lite.js"),
});
