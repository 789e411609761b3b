// Generated from #/components/schemas/Hailuo02Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { HailuoDuration } from "./hailuo-duration.js";
import type { HailuoPromptOptimizer } from "./hailuo-prompt-optimizer.js";
import type { HailuoResolution } from "./hailuo-resolution.js";
import type { SourceImage } from "./source-image.js";

/** Settings of Hailuo 02. */
export interface Hailuo02Settings {
  duration?: HailuoDuration;
  end_image?: EndImage;
  image?: SourceImage;
  prompt_optimizer?: HailuoPromptOptimizer;
  resolution?: HailuoResolution;
}
