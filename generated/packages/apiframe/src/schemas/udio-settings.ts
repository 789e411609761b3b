// Generated from #/components/schemas/UdioSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";

/** Settings of Udio. */
export interface UdioSettings {
  /**
   * Whether lyrics are written for you, taken from the prompt, or left out.
   * @defaultValue "generate"
   */
  lyrics_type?: "generate" | "user" | "instrumental";
  /**
   * Styles to avoid.
   * At most 500 characters.
   */
  negative_tags?: string;
  seed?: Seed;
  /**
   * Style of the music.
   * At most 1000 characters.
   */
  style?: string;
  /**
   * Title of the track.
   * At most 80 characters.
   */
  title?: string;
}
