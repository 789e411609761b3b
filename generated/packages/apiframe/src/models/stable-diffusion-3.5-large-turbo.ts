// Generated from #/components/schemas/StableDiffusion3_5LargeTurboRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Stable Diffusion 3.5 Large Turbo takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface StableDiffusion3_5LargeTurboParams {
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
  /**
   * Settings of Stable Diffusion 3.5 Large, Stable Diffusion 3.5 Large Turbo, Stable Diffusion 3.5
   * Medium and Stable Diffusion 3; the official document does not tell them apart.
   */
  stableDiffusionParams?: StableDiffusion3_5LargeTurboStableDiffusionParams;
}

/**
 * Settings of Stable Diffusion 3.5 Large, Stable Diffusion 3.5 Large Turbo, Stable Diffusion 3.5
 * Medium and Stable Diffusion 3; the official document does not tell them apart.
 */
export interface StableDiffusion3_5LargeTurboStableDiffusionParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "21:9" | "3:2" | "2:3" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * How closely the picture follows the prompt (classifier-free guidance).
   *
   * 0 to 20.
   */
  cfg?: number;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 2000 characters.
   */
  negative_prompt?: string;
  /** File format of the picture. */
  output_format?: "webp" | "jpg" | "png";
  /**
   * Compression quality from 0 to 100; PNG ignores it.
   *
   * 0 to 100.
   */
  output_quality?: number;
  /**
   * How far the result may depart from the start picture, from 0 to 1.
   *
   * 0 to 1.
   */
  prompt_strength?: number;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * Number of sampling steps.
   *
   * 1 to 40.
   */
  steps?: number;
}

/** What a finished job of Stable Diffusion 3.5 Large Turbo holds. */
export interface StableDiffusion3_5LargeTurboOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Stable Diffusion 3.5 Large Turbo at Apiframe. Few-step variant of Stable Diffusion 3.5 Large.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const stableDiffusion3_5LargeTurbo: Model<StableDiffusion3_5LargeTurboParams, StableDiffusion3_5LargeTurboOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "stable-diffusion-3.5-large-turbo",
  name: "Stable Diffusion 3.5 Large Turbo",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "stable-diffusion-3.5-large-turbo" },
  media: [{ path: ["stableDiffusionParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/stable-diffusion-3.5-large-turbo.js"),
});
