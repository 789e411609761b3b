// Generated from #/components/schemas/Wan2_7Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { WanAspectRatio } from "./wan-aspect-ratio.js";
import type { WanAudio } from "./wan-audio.js";
import type { WanEnablePromptExpansion } from "./wan-enable-prompt-expansion.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";
import type { WanResolution } from "./wan-resolution.js";

/** Settings of Wan 2.7. */
export interface Wan2_7Settings {
  aspect_ratio?: WanAspectRatio;
  audio?: WanAudio;
  /**
   * Length of the clip in seconds.
   * 2 to 15.
   */
  duration?: number;
  enable_prompt_expansion?: WanEnablePromptExpansion;
  /** URL of a clip to continue from. */
  first_clip?: string;
  image?: SourceImage;
  last_frame?: EndImage;
  negative_prompt?: WanNegativePrompt;
  resolution?: WanResolution;
  seed?: Seed;
}
