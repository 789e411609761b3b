// Generated from #/components/schemas/Flux2DevSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxAspectRatio } from "./flux-aspect-ratio.js";
import type { FluxHeight } from "./flux-height.js";
import type { FluxOutputFormat } from "./flux-output-format.js";
import type { FluxWidth } from "./flux-width.js";
import type { OutputQuality } from "./output-quality.js";
import type { Seed } from "./seed.js";

/** Settings of Flux 2 Dev. */
export interface Flux2DevSettings {
  aspect_ratio?: FluxAspectRatio;
  output_format?: FluxOutputFormat;
  output_quality?: OutputQuality;
  seed?: Seed;
  width?: FluxWidth;
  height?: FluxHeight;
  /**
   * URLs of reference pictures to edit or combine, at most 5.
   * At most 5 items.
   */
  input_images?: readonly string[];
  /** Turns on further optimisations that shorten the wait. */
  go_fast?: boolean;
}
