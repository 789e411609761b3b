// Generated from #/components/schemas/SongInput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seeded } from "./seeded.js";

export type SingerRequest = Seeded & {
  /**
   * The words.
   * At least 1 character.
   */
  lyrics: string;
};
