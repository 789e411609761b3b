// Generated from #/components/schemas/IdeogramCharacterSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FreePictureRatio } from "./free-picture-ratio.js";
import type { FreePictureResolution } from "./free-picture-resolution.js";
import type { IdeogramCharacterReferenceImage } from "./ideogram-character-reference-image.js";
import type { IdeogramMagicPromptOption } from "./ideogram-magic-prompt-option.js";
import type { IdeogramMask } from "./ideogram-mask.js";
import type { IdeogramNegativePrompt } from "./ideogram-negative-prompt.js";
import type { IdeogramRenderingSpeed } from "./ideogram-rendering-speed.js";
import type { IdeogramStylePreset } from "./ideogram-style-preset.js";
import type { IdeogramStyleReferenceImages } from "./ideogram-style-reference-images.js";
import type { IdeogramStyleType } from "./ideogram-style-type.js";
import type { ImageToEdit } from "./image-to-edit.js";
import type { Seed } from "./seed.js";

/** Settings of Ideogram Character. */
export interface IdeogramCharacterSettings {
  aspect_ratio?: FreePictureRatio;
  character_reference_image: IdeogramCharacterReferenceImage;
  image?: ImageToEdit;
  magic_prompt_option?: IdeogramMagicPromptOption;
  mask?: IdeogramMask;
  negative_prompt?: IdeogramNegativePrompt;
  rendering_speed?: IdeogramRenderingSpeed;
  resolution?: FreePictureResolution;
  seed?: Seed;
  style_preset?: IdeogramStylePreset;
  style_reference_images?: IdeogramStyleReferenceImages;
  style_type?: IdeogramStyleType;
}
