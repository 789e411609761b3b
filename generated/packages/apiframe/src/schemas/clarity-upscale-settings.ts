// Generated from #/components/schemas/ClarityUpscaleSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { UpscaleImage } from "./upscale-image.js";

/** Settings of Clarity Upscaler. */
export interface ClarityUpscaleSettings {
  /**
   * How much detail may be invented, from 0 to 1.
   * 0 to 1.
   */
  creativity?: number;
  /**
   * Strength of the HDR-like contrast.
   * 1 to 50.
   */
  dynamic?: number;
  image: UpscaleImage;
  /**
   * What the result should not show.
   * At most 2000 characters.
   */
  negative_prompt?: string;
  /**
   * Number of sampling steps.
   * 1 to 100.
   */
  num_inference_steps?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpg" | "webp";
  /**
   * What the picture shows, to steer the added detail.
   * At most 2000 characters.
   */
  prompt?: string;
  /**
   * How close the result stays to the source, from 0 to 3.
   * 0 to 3.
   */
  resemblance?: number;
  /** Factor by which each side grows. */
  scale_factor?: 1 | 2 | 4 | 8;
  seed?: Seed;
  /**
   * How much to sharpen, from 0 to 10.
   * 0 to 10.
   */
  sharpen?: number;
}
