// Generated from #/components/schemas/MusicResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Track } from "./track.js";

/** The tracks of a music job. */
export interface MusicResult {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: Track[];
}
