// Generated from #/components/schemas/Kling2_5TurboProSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { Kling2Duration } from "./kling2-duration.js";
import type { KlingAspectRatio } from "./kling-aspect-ratio.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 2.5 Turbo Pro. */
export interface Kling2_5TurboProSettings {
  aspect_ratio?: KlingAspectRatio;
  /** @defaultValue 5 */
  duration?: Kling2Duration;
  end_image?: EndImage;
  /**
   * How closely the clip follows the prompt, from 0 to 1.
   * 0 to 1.
   */
  guidance_scale?: number;
  negative_prompt?: KlingNegativePrompt;
  start_image?: StartImage;
}
