// Generated from #/components/schemas/Flux2ProSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxAspectRatio } from "./flux-aspect-ratio.js";
import type { FluxHeight } from "./flux-height.js";
import type { FluxInputImages } from "./flux-input-images.js";
import type { FluxOutputFormat } from "./flux-output-format.js";
import type { FluxResolution } from "./flux-resolution.js";
import type { FluxWidth } from "./flux-width.js";
import type { OutputQuality } from "./output-quality.js";
import type { PromptUpsampling } from "./prompt-upsampling.js";
import type { Seed } from "./seed.js";

/** Settings of Flux 2 Pro. */
export interface Flux2ProSettings {
  aspect_ratio?: FluxAspectRatio;
  output_format?: FluxOutputFormat;
  output_quality?: OutputQuality;
  seed?: Seed;
  width?: FluxWidth;
  height?: FluxHeight;
  resolution?: FluxResolution;
  input_images?: FluxInputImages;
  prompt_upsampling?: PromptUpsampling;
}
