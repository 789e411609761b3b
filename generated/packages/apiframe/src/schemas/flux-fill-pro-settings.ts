// Generated from #/components/schemas/FluxFillProSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImageToEdit } from "./image-to-edit.js";
import type { PromptUpsampling } from "./prompt-upsampling.js";
import type { Seed } from "./seed.js";

/** Settings of Flux Fill Pro. */
export interface FluxFillProSettings {
  /**
   * How closely the picture follows the prompt.
   * 2 to 5.
   * @defaultValue 3
   */
  guidance?: number;
  image: ImageToEdit;
  /** URL of a black-and-white mask; white is repainted. Needed when mode is `inpaint`. */
  mask?: string;
  /** Whether to repaint a masked area or to extend the canvas. */
  mode: "inpaint" | "outpaint";
  /** How to extend the canvas. Needed when mode is `outpaint`; the mask is then ignored. */
  outpaint?: "Zoom out 1.5x" | "Zoom out 2x" | "Make square" | "Left outpaint" | "Right outpaint" | "Top outpaint" | "Bottom outpaint";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
  /**
   * What the edited area should show.
   * 1 to 2000 characters.
   */
  prompt: string;
  prompt_upsampling?: PromptUpsampling;
  /**
   * What the safety filter lets through: 1 is strictest, 6 most permissive.
   * 1 to 6.
   * @defaultValue 2
   */
  safety_tolerance?: number;
  seed?: Seed;
  /**
   * Number of sampling steps.
   * 1 to 50.
   * @defaultValue 50
   */
  steps?: number;
}
