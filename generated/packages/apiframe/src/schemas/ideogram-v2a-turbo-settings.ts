// Generated from #/components/schemas/IdeogramV2aTurboSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramMagicPromptOption } from "./ideogram-magic-prompt-option.js";
import type { IdeogramMask } from "./ideogram-mask.js";
import type { IdeogramNegativePrompt } from "./ideogram-negative-prompt.js";
import type { IdeogramResolution } from "./ideogram-resolution.js";
import type { ImageToEdit } from "./image-to-edit.js";
import type { Seed } from "./seed.js";

/** Settings of Ideogram V2a Turbo. */
export interface IdeogramV2aTurboSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "5:4" | "3:5" | "10:16" | "16:10" | "1:3";
  resolution?: IdeogramResolution;
  seed?: Seed;
  /** Broad class of style. */
  style_type?: "None" | "Auto" | "General" | "Realistic" | "Design" | "Render_3d" | "Anime";
  magic_prompt_option?: IdeogramMagicPromptOption;
  negative_prompt?: IdeogramNegativePrompt;
  image?: ImageToEdit;
  mask?: IdeogramMask;
}
