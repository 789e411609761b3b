// Generated from #/components/schemas/KlingImageSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SourceImage } from "./source-image.js";

/** Settings of Kling Image. */
export interface KlingImageSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3";
  image?: SourceImage;
  /**
   * How closely the start picture is kept, from 0 to 1.
   * 0 to 1.
   */
  image_fidelity?: number;
  /** Version of the underlying model. */
  model_name?: "kling-v1" | "kling-v1-5" | "kling-v2";
  /**
   * Number of pictures.
   * 1 to 4.
   */
  n?: number;
  /**
   * What the result should not show.
   * At most 2500 characters.
   */
  negative_prompt?: string;
}
