// Generated from #/components/schemas/Wan2_6Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { Wan2_6Duration } from "./wan2_6-duration.js";
import type { WanAudioFile } from "./wan-audio-file.js";
import type { WanEnablePromptExpansion } from "./wan-enable-prompt-expansion.js";
import type { WanMultiShots } from "./wan-multi-shots.js";
import type { WanNegativePrompt } from "./wan-negative-prompt.js";
import type { WanResolution } from "./wan-resolution.js";

/** Settings of Wan 2.6. */
export interface Wan2_6Settings {
  audio?: WanAudioFile;
  /** @defaultValue 5 */
  duration?: Wan2_6Duration;
  enable_prompt_expansion?: WanEnablePromptExpansion;
  image?: SourceImage;
  multi_shots?: WanMultiShots;
  negative_prompt?: WanNegativePrompt;
  /** @defaultValue "720p" */
  resolution?: WanResolution;
  seed?: Seed;
}
