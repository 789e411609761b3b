// Generated from #/components/schemas/Flux2FlexSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxAspectRatio } from "./flux-aspect-ratio.js";
import type { FluxHeight } from "./flux-height.js";
import type { FluxOutputFormat } from "./flux-output-format.js";
import type { FluxResolution } from "./flux-resolution.js";
import type { FluxWidth } from "./flux-width.js";
import type { OutputQuality } from "./output-quality.js";
import type { PromptUpsampling } from "./prompt-upsampling.js";
import type { Seed } from "./seed.js";

/** Settings of Flux 2 Flex. */
export interface Flux2FlexSettings {
  aspect_ratio?: FluxAspectRatio;
  output_format?: FluxOutputFormat;
  output_quality?: OutputQuality;
  seed?: Seed;
  width?: FluxWidth;
  height?: FluxHeight;
  resolution?: FluxResolution;
  /**
   * URLs of reference pictures to edit or combine, at most 10.
   * At most 10 items.
   */
  input_images?: readonly string[];
  /**
   * Number of sampling steps.
   * 1 to 50.
   * @defaultValue 30
   */
  steps?: number;
  /**
   * How closely the picture follows the prompt.
   * 1.5 to 10.
   * @defaultValue 4.5
   */
  guidance?: number;
  prompt_upsampling?: PromptUpsampling;
}
