// Generated from #/components/schemas/TopazImageUpscaleSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { UpscaleImage } from "./upscale-image.js";

/** Settings of Topaz Image Upscale. */
export interface TopazImageUpscaleSettings {
  /** Restores faces. */
  face_enhance?: boolean;
  /**
   * How much face restoration may invent, from 0 to 1.
   * 0 to 1.
   */
  face_enhance_creativity?: number;
  /**
   * How sharp restored faces become, from 0 to 1.
   * 0 to 1.
   */
  face_enhance_strength?: number;
  image: UpscaleImage;
  /** Which upscaler to use. */
  model_type?: "standard-v2" | "low-res-v2" | "cgi" | "high-fidelity-v2" | "text-refine" | "redefine";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
  seed?: Seed;
  /** Factor by which each side grows. */
  upscale_factor?: 1 | 2 | 4 | 6;
}
