// Generated from #/components/schemas/SeedreamFamilySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FreePictureRatio } from "./free-picture-ratio.js";
import type { FreePictureResolution } from "./free-picture-resolution.js";
import type { Seed } from "./seed.js";
import type { SeedreamEnhancePrompt } from "./seedream-enhance-prompt.js";
import type { SeedreamOutputFormat } from "./seedream-output-format.js";

/**
 * Settings of Seedream 3, Seedream 3.1 and Seedream 5.0 Pro; the official document does not tell
 * them apart.
 */
export interface SeedreamFamilySettings {
  aspect_ratio?: FreePictureRatio;
  enhance_prompt?: SeedreamEnhancePrompt;
  /**
   * How closely the picture follows the prompt.
   * 1 to 10.
   */
  guidance_scale?: number;
  /**
   * Height of the picture in pixels.
   * 512 to 4096.
   */
  height?: number;
  /**
   * URLs of pictures to edit or to take as references, at most 14.
   * At most 14 items.
   */
  image_input?: readonly string[];
  output_format?: SeedreamOutputFormat;
  resolution?: FreePictureResolution;
  seed?: Seed;
  /** Size of the picture; the accepted words are not published. */
  size?: string;
  /** Passes the prompt through a language model first. */
  use_pre_llm?: boolean;
  /**
   * Width of the picture in pixels.
   * 512 to 4096.
   */
  width?: number;
}
