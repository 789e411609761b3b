// Generated from #/components/schemas/Kling2_1MasterSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2Duration } from "./kling2-duration.js";
import type { KlingAspectRatio } from "./kling-aspect-ratio.js";
import type { KlingNegativePrompt } from "./kling-negative-prompt.js";
import type { StartImage } from "./start-image.js";

/** Settings of Kling 2.1 Master. */
export interface Kling2_1MasterSettings {
  aspect_ratio?: KlingAspectRatio;
  duration?: Kling2Duration;
  negative_prompt?: KlingNegativePrompt;
  start_image?: StartImage;
}
