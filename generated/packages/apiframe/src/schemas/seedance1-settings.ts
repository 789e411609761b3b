// Generated from #/components/schemas/Seedance1Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { GenerateAudio } from "./generate-audio.js";
import type { Seed } from "./seed.js";
import type { SeedanceCameraFixed } from "./seedance-camera-fixed.js";
import type { SeedanceResolution } from "./seedance-resolution.js";
import type { StartImage } from "./start-image.js";

/**
 * Settings of Seedance 1 Lite, Seedance 1 Pro and Seedance 1 Pro Fast; the official document does
 * not tell them apart.
 */
export interface Seedance1Settings {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
  camera_fixed?: SeedanceCameraFixed;
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  end_image?: EndImage;
  generate_audio?: GenerateAudio;
  resolution?: SeedanceResolution;
  seed?: Seed;
  start_image?: StartImage;
}
