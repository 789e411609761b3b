// Generated from #/components/schemas/Kling3_0MotionControlSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { KlingKeepOriginalSound } from "./kling-keep-original-sound.js";

/** Settings of Kling 3.0 Motion Control. */
export interface Kling3_0MotionControlSettings {
  /** Whether the character faces as in the picture or as in the clip. */
  character_orientation?: "image" | "video";
  /** URL of the picture of the character. */
  image: string;
  keep_original_sound?: KlingKeepOriginalSound;
  /** Quality of the clip. */
  mode?: "std" | "pro";
  /** URL of the clip whose motion is transferred. */
  video: string;
}
