// Generated from #/components/schemas/MidjourneyVideoSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { StartImage } from "./start-image.js";

/** Settings of Midjourney Video. */
export interface MidjourneyVideoSettings {
  /**
   * How much movement the clips show.
   * @defaultValue "low"
   */
  motion?: "low" | "high";
  /**
   * Resolution of the clips: `sd` is 480p, `hd` is 720p.
   * @defaultValue "sd"
   */
  resolution?: "sd" | "hd";
  start_image: StartImage;
}
