// Generated from #/components/schemas/RunwaySettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";

/**
 * Settings of Runway Gen-4 Turbo and Runway Gen-4.5; the official document does not tell them
 * apart.
 */
export interface RunwaySettings {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  image?: SourceImage;
  seed?: Seed;
}
