// Generated from #/components/schemas/Wan2_7R2vSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { WanAspectRatio } from "./wan-aspect-ratio.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";
import type { WanResolution } from "./wan-resolution.js";

/** Settings of Wan 2.7 R2V. */
export interface Wan2_7R2vSettings {
  aspect_ratio?: WanAspectRatio;
  /**
   * Length of the clip in seconds.
   * 2 to 10.
   */
  duration?: number;
  negative_prompt?: WanNegativePrompt;
  /**
   * URLs of reference pictures, at most 5.
   * At most 5 items.
   */
  reference_images?: readonly string[];
  /**
   * URLs of reference clips, at most 5.
   * At most 5 items.
   */
  reference_videos?: readonly string[];
  resolution?: WanResolution;
  seed?: Seed;
  /** Whether the clip is one shot or several. */
  shot_type?: "single" | "multi";
}
