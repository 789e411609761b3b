// Generated from #/components/schemas/Veo3_1FamilySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { GenerateAudio } from "./generate-audio.js";
import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";
import type { VeoAspectRatio } from "./veo-aspect-ratio.js";
import type { VeoDuration } from "./veo-duration.js";
import type { VeoNegativePrompt } from "./veo-negative-prompt.js";
import type { VeoReferenceImages } from "./veo-reference-images.js";
import type { VeoResolution } from "./veo-resolution.js";

/** Settings of Veo 3.1 and Veo 3.1 Fast. */
export interface Veo3_1FamilySettings {
  aspect_ratio?: VeoAspectRatio;
  /** @defaultValue 8 */
  duration?: VeoDuration;
  /** @defaultValue true */
  generate_audio?: GenerateAudio;
  image?: SourceImage;
  last_frame?: EndImage;
  negative_prompt?: VeoNegativePrompt;
  reference_images?: VeoReferenceImages;
  resolution?: VeoResolution;
  seed?: Seed;
}
