// Generated from #/components/schemas/Kling3_0Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { GenerateAudio } from "./generate-audio.js";
import type { Kling3Duration } from "./kling3-duration.js";
import type { KlingAspectRatio } from "./kling-aspect-ratio.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 3.0. */
export interface Kling3_0Settings {
  aspect_ratio?: KlingAspectRatio;
  /** @defaultValue 5 */
  duration?: Kling3Duration;
  end_image?: EndImage;
  /** @defaultValue true */
  generate_audio?: GenerateAudio;
  /**
   * Quality of the clip; it sets the price.
   * @defaultValue "pro"
   */
  mode?: "standard" | "pro" | "4k";
  /** Prompts of a multi-shot clip: a JSON array written as text. */
  multi_prompt?: string;
  negative_prompt?: KlingNegativePrompt;
  start_image?: StartImage;
}
