// Generated from #/components/schemas/Kling3_0OmniSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { GenerateAudio } from "./generate-audio.js";
import type { Kling3Duration } from "./kling3-duration.js";
import type { KlingAspectRatio } from "./kling-aspect-ratio.js";
import type { KlingKeepOriginalSound } from "./kling-keep-original-sound.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { KlingShot } from "./kling-shot.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 3.0 Omni. */
export interface Kling3_0OmniSettings {
  aspect_ratio?: KlingAspectRatio;
  duration?: Kling3Duration;
  end_image?: EndImage;
  generate_audio?: GenerateAudio;
  keep_original_sound?: KlingKeepOriginalSound;
  /** Quality of the clip. */
  mode?: "standard" | "pro" | "4k";
  /**
   * Prompts of a multi-shot clip, each with its length.
   * At most 6 items.
   */
  multi_prompt?: readonly KlingShot[];
  negative_prompt?: KlingNegativePrompt;
  /**
   * URLs of reference pictures, at most 7.
   * At most 7 items.
   */
  reference_images?: readonly string[];
  /** URL of a reference clip. */
  reference_video?: string;
  start_image?: StartImage;
  /** What the reference clip is used for. */
  video_reference_type?: "feature" | "base";
}
