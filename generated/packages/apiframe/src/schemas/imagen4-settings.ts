// Generated from #/components/schemas/Imagen4Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagenAspectRatio } from "./imagen-aspect-ratio.js";
import type { ImagenImageSize } from "./imagen-image-size.js";
import type { ImagenOutputFormat } from "./imagen-output-format.js";

/** Settings of Imagen 4. */
export interface Imagen4Settings {
  /** @defaultValue "1:1" */
  aspect_ratio?: ImagenAspectRatio;
  /** @defaultValue "1K" */
  image_size?: ImagenImageSize;
  /** @defaultValue "jpg" */
  output_format?: ImagenOutputFormat;
}
