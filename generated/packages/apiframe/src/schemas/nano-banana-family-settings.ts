// Generated from #/components/schemas/NanoBananaFamilySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FreePictureRatio } from "./free-picture-ratio.js";

/**
 * Settings of Nano Banana, Nano Banana Pro, Nano Banana 2 and Nano Banana 2 Lite; the official
 * document does not tell them apart.
 */
export interface NanoBananaFamilySettings {
  aspect_ratio?: FreePictureRatio;
  /** Grounds the picture in web search results. */
  google_search?: boolean;
  /**
   * URLs of pictures to edit or to take as references, at most 14.
   * At most 14 items.
   */
  image_input?: readonly string[];
  /** Grounds the picture in image search results. */
  image_search?: boolean;
  /** File format of the picture. */
  output_format?: "jpg" | "png" | "webp";
  /** Resolution of the picture. */
  resolution?: "512px" | "1K" | "2K" | "4K";
}
