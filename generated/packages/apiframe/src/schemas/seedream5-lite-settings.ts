// Generated from #/components/schemas/Seedream5LiteSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SeedreamAspectRatio } from "./seedream-aspect-ratio.js";
import type { SeedreamImageInput } from "./seedream-image-input.js";
import type { SeedreamOutputFormat } from "./seedream-output-format.js";

/** Settings of Seedream 5 Lite. */
export interface Seedream5LiteSettings {
  aspect_ratio?: SeedreamAspectRatio;
  /**
   * Size of the picture.
   * @defaultValue "2K"
   */
  size?: "2K" | "3K";
  image_input?: SeedreamImageInput;
  /** @defaultValue "png" */
  output_format?: SeedreamOutputFormat;
}
