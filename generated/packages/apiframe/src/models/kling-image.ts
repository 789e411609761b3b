// Generated from #/components/schemas/KlingImageRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Kling Image takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface KlingImageParams {
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
  /** Settings of Kling Image. */
  klingImageParams?: KlingImageKlingImageParams;
}

/** Settings of Kling Image. */
export interface KlingImageKlingImageParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3";
  /** URL of the picture to start from. */
  image?: MediaInput;
  /**
   * How closely the start picture is kept, from 0 to 1.
   *
   * 0 to 1.
   */
  image_fidelity?: number;
  /** Version of the underlying model. */
  model_name?: "kling-v1" | "kling-v1-5" | "kling-v2";
  /**
   * Number of pictures.
   *
   * 1 to 4.
   */
  n?: number;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
}

/** What a finished job of Kling Image holds. */
export interface KlingImageOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Kling Image at Apiframe. Kuaishou model that makes pictures from text or from a picture.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const klingImage: Model<KlingImageParams, KlingImageOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "kling-image",
  name: "Kling Image",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "kling-image" },
  media: [{ path: ["klingImageParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-image.js"),
});
