// Generated from #/components/schemas/LumaSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { StartImage } from "./start-image.js";

/** Settings of Luma Ray 2 and Luma Ray Flash 2. */
export interface LumaSettings {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
  /** Camera moves and angles to use. */
  concepts?: readonly ("truck_left" | "truck_right" | "pan_left" | "pan_right" | "pedestal_up" | "pedestal_down" | "tilt_up" | "tilt_down" | "roll_left" | "roll_right" | "zoom_in" | "zoom_out" | "push_in" | "pull_out" | "dolly_zoom" | "orbit_left" | "orbit_right" | "crane_up" | "crane_down" | "aerial" | "aerial_drone" | "low_angle" | "high_angle" | "eye_level" | "ground_level" | "over_the_shoulder" | "pov" | "selfie" | "handheld" | "static" | "bolt_cam" | "overhead" | "elevator_doors" | "tiny_planet")[];
  /**
   * Length of the clip in seconds.
   * @defaultValue 5
   */
  duration?: 5 | 9;
  end_image?: EndImage;
  /** Makes the clip loop without a seam. */
  loop?: boolean;
  start_image?: StartImage;
}
