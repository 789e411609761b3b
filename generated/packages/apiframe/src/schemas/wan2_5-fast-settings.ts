// Generated from #/components/schemas/Wan2_5FastSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { Wan2_5Duration } from "./wan2_5-duration.js";
import type { WanAudio } from "./wan-audio.js";
import type { WanEnablePromptExpansion } from "./wan-enable-prompt-expansion.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";
import type { WanResolution } from "./wan-resolution.js";

/** Settings of Wan 2.5 Fast. */
export interface Wan2_5FastSettings {
  audio?: WanAudio;
  duration?: Wan2_5Duration;
  enable_prompt_expansion?: WanEnablePromptExpansion;
  image?: SourceImage;
  negative_prompt?: WanNegativePrompt;
  resolution?: WanResolution;
  seed?: Seed;
}
