// Generated from #/components/schemas/Veo3_1LiteSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { VeoAspectRatio } from "./veo-aspect-ratio.js";
import type { VeoDuration } from "./veo-duration.js";
import type { VeoNegativePrompt } from "./veo-negative-prompt.js";
import type { VeoResolution } from "./veo-resolution.js";

/** Settings of Veo 3.1 Lite. */
export interface Veo3_1LiteSettings {
  aspect_ratio?: VeoAspectRatio;
  duration?: VeoDuration;
  image?: SourceImage;
  last_frame?: EndImage;
  negative_prompt?: VeoNegativePrompt;
  resolution?: VeoResolution;
  seed?: Seed;
}
