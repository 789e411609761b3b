// Generated from #/components/schemas/IdeogramV3TurboSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramMagicPromptOption } from "./ideogram-magic-prompt-option.js";
import type { IdeogramMask } from "./ideogram-mask.js";
import type { IdeogramResolution } from "./ideogram-resolution.js";
import type { IdeogramStylePreset } from "./ideogram-style-preset.js";
import type { IdeogramStyleReferenceImages } from "./ideogram-style-reference-images.js";
import type { ImageToEdit } from "./image-to-edit.js";
import type { Seed } from "./seed.js";

/** Settings of Ideogram V3 Turbo. */
export interface IdeogramV3TurboSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "16:10" | "10:16" | "3:1" | "1:3";
  resolution?: IdeogramResolution;
  seed?: Seed;
  /** Broad class of style. */
  style_type?: "None" | "Auto" | "General" | "Realistic" | "Design";
  magic_prompt_option?: IdeogramMagicPromptOption;
  style_preset?: IdeogramStylePreset;
  style_reference_images?: IdeogramStyleReferenceImages;
  image?: ImageToEdit;
  mask?: IdeogramMask;
}
