// Generated from #/components/schemas/Veo2Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { VeoAspectRatio } from "./veo-aspect-ratio.js";

/** Settings of Veo 2. */
export interface Veo2Settings {
  /**
   * Length of the clip in seconds.
   * @defaultValue 5
   */
  duration?: 5 | 6 | 7 | 8;
  aspect_ratio?: VeoAspectRatio;
  seed?: Seed;
  image?: SourceImage;
}
