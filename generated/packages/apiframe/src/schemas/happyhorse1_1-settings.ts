// Generated from #/components/schemas/Happyhorse1_1Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HappyhorseAspectRatio } from "./happyhorse-aspect-ratio.js";
import type { HappyhorseDuration } from "./happyhorse-duration.js";
import type { HappyhorseResolution } from "./happyhorse-resolution.js";
import type { HappyhorseSeed } from "./happyhorse-seed.js";

/** Settings of HappyHorse 1.1. */
export interface Happyhorse1_1Settings {
  aspect_ratio?: HappyhorseAspectRatio;
  duration?: HappyhorseDuration;
  /**
   * URLs of source pictures, at most 9.
   * At most 9 items.
   */
  images?: readonly string[];
  resolution?: HappyhorseResolution;
  seed?: HappyhorseSeed;
}
