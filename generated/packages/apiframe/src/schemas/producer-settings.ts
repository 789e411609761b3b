// Generated from #/components/schemas/ProducerSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Instrumental } from "./instrumental.js";

/** Settings of Producer. */
export interface ProducerSettings {
  /** @defaultValue false */
  instrumental?: Instrumental;
  /**
   * Words to sing.
   * At most 5000 characters.
   */
  lyrics?: string;
  /**
   * Weight of the lyrics, from 0 to 1.
   * 0 to 1.
   */
  lyrics_strength?: number;
  /**
   * Version of the underlying model.
   * @defaultValue "FUZZ_2_PRO"
   */
  model_version?: "FUZZ_2_PRO" | "FUZZ_2" | "FUZZ_2_RAW" | "FUZZ_1_1_PRO" | "FUZZ_1_PRO" | "FUZZ_1";
  /** Seed of the random generator; a string here. */
  seed?: string;
  /**
   * Weight of the description of the sound.
   * 0.2 to 1.
   */
  sound_strength?: number;
  /**
   * Title of the track.
   * At most 80 characters.
   */
  title?: string;
  /**
   * How experimental the song may be, from 0 to 1.
   * 0 to 1.
   */
  weirdness?: number;
}
