// Generated from #/components/schemas/ReveCreateSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";

/** Settings of Reve Create. */
export interface ReveCreateSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "3:4" | "1:1";
  seed?: Seed;
  /** Version tag of the underlying model; the accepted tags are not published. */
  version?: string;
}
