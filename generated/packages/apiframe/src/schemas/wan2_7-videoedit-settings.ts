// Generated from #/components/schemas/Wan2_7VideoeditSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";
import type { WanResolution } from "./wan-resolution.js";

/** Settings of Wan 2.7 VideoEdit. */
export interface Wan2_7VideoeditSettings {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "auto" | "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Where the sound of the result comes from. */
  audio_setting?: "auto" | "origin";
  /**
   * Length of the result in seconds; that of the input clip when left out.
   * 2 to 10.
   */
  duration?: number;
  negative_prompt?: WanNegativePrompt;
  /** URL of a reference picture. */
  reference_image?: string;
  resolution?: WanResolution;
  seed?: Seed;
  /** URL of the clip to edit. */
  video: string;
}
