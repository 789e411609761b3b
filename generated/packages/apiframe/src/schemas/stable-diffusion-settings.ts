// Generated from #/components/schemas/StableDiffusionSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { OutputQuality } from "./output-quality.js";
import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";

/**
 * Settings of Stable Diffusion 3.5 Large, Stable Diffusion 3.5 Large Turbo, Stable Diffusion 3.5
 * Medium and Stable Diffusion 3; the official document does not tell them apart.
 */
export interface StableDiffusionSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "21:9" | "3:2" | "2:3" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * How closely the picture follows the prompt (classifier-free guidance).
   * 0 to 20.
   */
  cfg?: number;
  image?: SourceImage;
  /**
   * What the result should not show.
   * At most 2000 characters.
   */
  negative_prompt?: string;
  /** File format of the picture. */
  output_format?: "webp" | "jpg" | "png";
  output_quality?: OutputQuality;
  /**
   * How far the result may depart from the start picture, from 0 to 1.
   * 0 to 1.
   */
  prompt_strength?: number;
  seed?: Seed;
  /**
   * Number of sampling steps.
   * 1 to 40.
   */
  steps?: number;
}
