// Generated from #/components/schemas/Flux1_1ProSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxImagePrompt } from "./flux-image-prompt.js";
import type { FluxOutputFormat } from "./flux-output-format.js";
import type { OutputQuality } from "./output-quality.js";
import type { PictureRatio } from "./picture-ratio.js";
import type { PromptUpsampling } from "./prompt-upsampling.js";
import type { Seed } from "./seed.js";

/** Settings of Flux 1.1 Pro. */
export interface Flux1_1ProSettings {
  aspect_ratio?: PictureRatio;
  output_format?: FluxOutputFormat;
  output_quality?: OutputQuality;
  seed?: Seed;
  /**
   * Width in pixels, read only when aspect_ratio is `custom`.
   * 256 to 1440.
   */
  width?: number;
  /**
   * Height in pixels, read only when aspect_ratio is `custom`.
   * 256 to 1440.
   */
  height?: number;
  image_prompt?: FluxImagePrompt;
  prompt_upsampling?: PromptUpsampling;
}
