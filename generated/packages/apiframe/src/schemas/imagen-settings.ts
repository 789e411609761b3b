// Generated from #/components/schemas/ImagenSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagenAspectRatio } from "./imagen-aspect-ratio.js";
import type { ImagenImageSize } from "./imagen-image-size.js";
import type { ImagenOutputFormat } from "./imagen-output-format.js";

/**
 * Settings of Imagen 3, Imagen 3 Fast, Imagen 4 Ultra and Imagen 4 Fast; the official document does
 * not tell them apart.
 */
export interface ImagenSettings {
  aspect_ratio?: ImagenAspectRatio;
  image_size?: ImagenImageSize;
  output_format?: ImagenOutputFormat;
}
