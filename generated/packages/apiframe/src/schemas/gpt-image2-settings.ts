// Generated from #/components/schemas/GptImage2Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GptImageAspectRatio } from "./gpt-image-aspect-ratio.js";
import type { GptImageInputImages } from "./gpt-image-input-images.js";
import type { GptImageNumberOfImages } from "./gpt-image-number-of-images.js";
import type { GptImageOutputFormat } from "./gpt-image-output-format.js";
import type { GptImageQuality } from "./gpt-image-quality.js";

/** Settings of GPT Image 2. */
export interface GptImage2Settings {
  aspect_ratio?: GptImageAspectRatio;
  /** What lies behind the subject. */
  background?: "auto" | "opaque";
  input_images?: GptImageInputImages;
  /** How strictly content is moderated. */
  moderation?: "auto" | "low";
  number_of_images?: GptImageNumberOfImages;
  output_format?: GptImageOutputFormat;
  quality?: GptImageQuality;
}
