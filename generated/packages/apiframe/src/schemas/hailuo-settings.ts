// Generated from #/components/schemas/HailuoSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HailuoDuration } from "./hailuo-duration.js";
import type { HailuoPromptOptimizer } from "./hailuo-prompt-optimizer.js";
import type { HailuoResolution } from "./hailuo-resolution.js";
import type { SourceImage } from "./source-image.js";

/** Settings of Hailuo 2.3 Fast and Hailuo 03; the official document does not tell them apart. */
export interface HailuoSettings {
  duration?: HailuoDuration;
  image?: SourceImage;
  prompt_optimizer?: HailuoPromptOptimizer;
  resolution?: HailuoResolution;
}
