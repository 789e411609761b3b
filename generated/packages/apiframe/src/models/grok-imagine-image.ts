// Generated from #/components/schemas/GrokImagineImageRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Grok Imagine Image takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface GrokImagineImageParams {
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
  /** Settings of Grok Imagine Image. */
  grokImagineParams?: GrokImagineImageGrokImagineParams;
}

/** Settings of Grok Imagine Image. */
export interface GrokImagineImageGrokImagineParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
  /** URL of the picture to start from. */
  image?: MediaInput;
}

/** What a finished job of Grok Imagine Image holds. */
export interface GrokImagineImageOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Grok Imagine Image at Apiframe. xAI model that makes pictures from text or from a picture.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const grokImagineImage: Model<GrokImagineImageParams, GrokImagineImageOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "grok-imagine-image",
  name: "Grok Imagine Image",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "grok-imagine-image" },
  media: [{ path: ["grokImagineParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/grok-imagine-image.js"),
});
