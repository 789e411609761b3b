// Generated from #/components/schemas/Flux1_1ProUltraSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxImagePrompt } from "./flux-image-prompt.js";
import type { FluxOutputFormat } from "./flux-output-format.js";
import type { OutputQuality } from "./output-quality.js";
import type { PictureRatio } from "./picture-ratio.js";
import type { Seed } from "./seed.js";

/** Settings of Flux 1.1 Pro Ultra. */
export interface Flux1_1ProUltraSettings {
  aspect_ratio?: PictureRatio;
  image_prompt?: FluxImagePrompt;
  /**
   * Weight of the image prompt against the text, from 0 to 1.
   * 0 to 1.
   */
  image_prompt_strength?: number;
  output_format?: FluxOutputFormat;
  output_quality?: OutputQuality;
  /** Asks for a less processed, more natural look. */
  raw?: boolean;
  seed?: Seed;
}
