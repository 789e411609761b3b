// Generated from #/components/schemas/Kling2_6Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GenerateAudio } from "./generate-audio.js";
import type { Kling2Duration } from "./kling2-duration.js";
import type { KlingAspectRatio } from "./kling-aspect-ratio.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 2.6. */
export interface Kling2_6Settings {
  aspect_ratio?: KlingAspectRatio;
  /** @defaultValue 5 */
  duration?: Kling2Duration;
  /** @defaultValue true */
  generate_audio?: GenerateAudio;
  negative_prompt?: KlingNegativePrompt;
  start_image?: StartImage;
}
