// Generated from #/components/schemas/QwenImageRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Qwen Image takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface QwenImageParams {
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
  /** Settings of Qwen Image. */
  qwenImageParams?: QwenImageQwenImageParams;
}

/** Settings of Qwen Image. */
export interface QwenImageQwenImageParams {
  /** How much to speed the run up. */
  acceleration?: "none" | "regular" | "high";
  /**
   * How closely the picture follows the prompt.
   *
   * 0 to 20.
   */
  guidance_scale?: number;
  /** Shape and size of the picture. */
  image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
  /** URL of the picture to start from. */
  image_url?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 500 characters.
   */
  negative_prompt?: string;
  /**
   * Number of pictures.
   *
   * 1 to 4.
   */
  num_images?: number;
  /**
   * Number of sampling steps.
   *
   * 2 to 250.
   */
  num_inference_steps?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpeg";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * How far the result may depart from the start picture, from 0 to 1.
   *
   * 0 to 1.
   */
  strength?: number;
  /** Which of the model's tasks to run. */
  task_type?: "text-to-image" | "image-to-image" | "image-edit";
}

/** What a finished job of Qwen Image holds. */
export interface QwenImageOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Qwen Image at Apiframe. Alibaba's Qwen for making and editing pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const qwenImage: Model<QwenImageParams, QwenImageOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "qwen-image",
  name: "Qwen Image",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "qwen-image" },
  media: [{ path: ["qwenImageParams", "image_url"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/qwen-image.js"),
});
