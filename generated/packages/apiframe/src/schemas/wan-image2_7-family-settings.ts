// Generated from #/components/schemas/WanImage2_7FamilySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { OptionalSourceImage } from "./optional-source-image.js";
import type { WanImageAspectRatio } from "./wan-image-aspect-ratio.js";
import type { WanImageSeed } from "./wan-image-seed.js";

/**
 * Settings of Wan Image 2.7 and Wan Image 2.7 Pro; the official document does not tell them apart.
 */
export interface WanImage2_7FamilySettings {
  aspect_ratio?: WanImageAspectRatio;
  image?: OptionalSourceImage;
  seed?: WanImageSeed;
  /** Adds a reasoning pass before the picture is made. */
  thinking_mode?: boolean;
}
