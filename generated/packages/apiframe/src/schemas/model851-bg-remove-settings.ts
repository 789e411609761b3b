// Generated from #/components/schemas/Model851BgRemoveSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { BackgroundRemoveImage } from "./background-remove-image.js";

/** Settings of 851 Labs Background Remove. */
export interface Model851BgRemoveSettings {
  /** What takes the background's place. */
  background_type?: "rgba" | "map" | "green" | "white" | "blur" | "overlay";
  /** File format of the picture. */
  format?: "png" | "jpg";
  image: BackgroundRemoveImage;
  /** Removes the subject instead of the background. */
  reverse?: boolean;
  /**
   * Cut-off of the hard mask, from 0 to 1.
   * 0 to 1.
   */
  threshold?: number;
}
