// Generated from #/components/schemas/Wan2_5Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { Wan2_5Duration } from "./wan2_5-duration.js";
import type { WanAudio } from "./wan-audio.js";
import type { WanEnablePromptExpansion } from "./wan-enable-prompt-expansion.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";

/** Settings of Wan 2.5. */
export interface Wan2_5Settings {
  audio?: WanAudio;
  duration?: Wan2_5Duration;
  enable_prompt_expansion?: WanEnablePromptExpansion;
  image?: SourceImage;
  negative_prompt?: WanNegativePrompt;
  /** Resolution of the clip. */
  resolution?: "480p" | "720p" | "1080p";
  seed?: Seed;
}
