// Generated from #/components/schemas/Hailuo2_3Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HailuoDuration } from "./hailuo-duration.js";
import type { HailuoPromptOptimizer } from "./hailuo-prompt-optimizer.js";
import type { HailuoResolution } from "./hailuo-resolution.js";
import type { SourceImage } from "./source-image.js";

/** Settings of Hailuo 2.3. */
export interface Hailuo2_3Settings {
  /** @defaultValue 6 */
  duration?: HailuoDuration;
  image?: SourceImage;
  prompt_optimizer?: HailuoPromptOptimizer;
  /** @defaultValue "768p" */
  resolution?: HailuoResolution;
}
