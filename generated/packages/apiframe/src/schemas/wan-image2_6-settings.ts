// Generated from #/components/schemas/WanImage2_6Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { OptionalSourceImage } from "./optional-source-image.js";
import type { WanImageAspectRatio } from "./wan-image-aspect-ratio.js";
import type { WanImageSeed } from "./wan-image-seed.js";

/** Settings of Wan Image 2.6. */
export interface WanImage2_6Settings {
  aspect_ratio?: WanImageAspectRatio;
  image?: OptionalSourceImage;
  /**
   * What the result should not show.
   * At most 500 characters.
   */
  negative_prompt?: string;
  /** Lets the service extend the prompt first. */
  prompt_extend?: boolean;
  seed?: WanImageSeed;
}
