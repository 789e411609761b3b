// Generated from #/components/schemas/Kling2_1Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2Duration } from "./kling2-duration.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 2.1. */
export interface Kling2_1Settings {
  /** @defaultValue 5 */
  duration?: Kling2Duration;
  /**
   * Quality of the clip; it sets the price.
   * @defaultValue "pro"
   */
  mode?: "standard" | "pro";
  start_image?: StartImage;
  /** URL of the picture that becomes the last frame; `pro` mode only. */
  end_image?: string;
  negative_prompt?: KlingNegativePrompt;
}
