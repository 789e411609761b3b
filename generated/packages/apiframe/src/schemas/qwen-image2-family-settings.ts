// Generated from #/components/schemas/QwenImage2FamilySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { OptionalSourceImage } from "./optional-source-image.js";
import type { QwenImageNegativePrompt } from "./qwen-image-negative-prompt.js";
import type { Seed } from "./seed.js";

/**
 * Settings of Qwen Image 2 and Qwen Image 2 Pro; the official document does not tell them apart.
 */
export interface QwenImage2FamilySettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9" | "2:1" | "1:2";
  image?: OptionalSourceImage;
  negative_prompt?: QwenImageNegativePrompt;
  seed?: Seed;
}
