// Generated from #/components/schemas/GptImage1_5Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GptImageAspectRatio } from "./gpt-image-aspect-ratio.js";
import type { GptImageInputImages } from "./gpt-image-input-images.js";
import type { GptImageNumberOfImages } from "./gpt-image-number-of-images.js";
import type { GptImageOutputFormat } from "./gpt-image-output-format.js";
import type { GptImageQuality } from "./gpt-image-quality.js";

/** Settings of GPT Image 1.5. */
export interface GptImage1_5Settings {
  /** @defaultValue "1:1" */
  aspect_ratio?: GptImageAspectRatio;
  /**
   * What lies behind the subject.
   * @defaultValue "auto"
   */
  background?: "auto" | "transparent" | "opaque";
  /**
   * How closely the input pictures are kept.
   * @defaultValue "low"
   */
  input_fidelity?: "low" | "high";
  input_images?: GptImageInputImages;
  /** @defaultValue 1 */
  number_of_images?: GptImageNumberOfImages;
  /** @defaultValue "webp" */
  output_format?: GptImageOutputFormat;
  /** @defaultValue "auto" */
  quality?: GptImageQuality;
}
