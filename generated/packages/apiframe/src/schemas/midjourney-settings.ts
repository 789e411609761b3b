// Generated from #/components/schemas/MidjourneySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { PictureRatio } from "./picture-ratio.js";

/** Settings of Midjourney. */
export interface MidjourneySettings {
  aspect_ratio?: PictureRatio;
}
