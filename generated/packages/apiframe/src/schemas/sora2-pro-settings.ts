// Generated from #/components/schemas/Sora2ProSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SoraAspectRatio } from "./sora-aspect-ratio.js";
import type { SoraDuration } from "./sora-duration.js";
import type { StartImage } from "./start-image.js";

/** Settings of Sora 2 Pro. */
export interface Sora2ProSettings {
  /** @defaultValue "16:9" */
  aspect_ratio?: SoraAspectRatio;
  /** @defaultValue 4 */
  duration?: SoraDuration;
  /**
   * Resolution class of the clip; it sets the price.
   * @defaultValue "standard"
   */
  resolution?: "standard" | "high";
  start_image?: StartImage;
}
