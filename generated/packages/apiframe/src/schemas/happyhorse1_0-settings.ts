// Generated from #/components/schemas/Happyhorse1_0Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HappyhorseAspectRatio } from "./happyhorse-aspect-ratio.js";
import type { HappyhorseDuration } from "./happyhorse-duration.js";
import type { HappyhorseResolution } from "./happyhorse-resolution.js";
import type { HappyhorseSeed } from "./happyhorse-seed.js";
import type { SourceImage } from "./source-image.js";

/** Settings of HappyHorse 1.0. */
export interface Happyhorse1_0Settings {
  aspect_ratio?: HappyhorseAspectRatio;
  duration?: HappyhorseDuration;
  image?: SourceImage;
  resolution?: HappyhorseResolution;
  seed?: HappyhorseSeed;
}
