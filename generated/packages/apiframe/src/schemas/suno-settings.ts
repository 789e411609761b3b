// Generated from #/components/schemas/SunoSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Instrumental } from "./instrumental.js";

/** Settings of Suno. */
export interface SunoSettings {
  /** Writes the lyrics from the prompt; for custom mode. */
  auto_lyrics?: boolean;
  /**
   * Takes the prompt as lyrics instead of a description.
   * @defaultValue false
   */
  custom_mode?: boolean;
  /** @defaultValue false */
  instrumental?: Instrumental;
  /**
   * Version of the underlying model.
   * @defaultValue "V4_5PLUS"
   */
  model_version?: "V4" | "V4_5" | "V4_5ALL" | "V4_5PLUS" | "V5" | "V5_5";
  /**
   * Styles to avoid.
   * At most 500 characters.
   */
  negative_tags?: string;
  /**
   * Style of the music.
   * At most 1000 characters.
   */
  style?: string;
  /**
   * How strongly the style is followed, from 0 to 1.
   * 0 to 1.
   */
  style_weight?: number;
  /**
   * Title of the track.
   * At most 80 characters.
   */
  title?: string;
  /** Voice that sings: `m` or `f`. */
  vocal_gender?: "m" | "f";
  /**
   * How experimental the song may be, from 0 to 1.
   * 0 to 1.
   */
  weirdness_constraint?: number;
}
