// Generated from #/components/schemas/LumaRay2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, anything, checkOf, closedObject, list, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Luma Ray 2 against. */
export const check: Check = checkOf("apiframe luma-ray-2", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    lumaParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4", "21:9"),
      concepts: list(oneOf(
        "truck_left",
        "truck_right",
        "pan_left",
        "pan_right",
        "pedestal_up",
        "pedestal_down",
        "tilt_up",
        "tilt_down",
        "roll_left",
        "roll_right",
        "zoom_in",
        "zoom_out",
        "push_in",
        "pull_out",
        "dolly_zoom",
        "orbit_left",
        "orbit_right",
        "crane_up",
        "crane_down",
        "aerial",
        "aerial_drone",
        "low_angle",
        "high_angle",
        "eye_level",
        "ground_level",
        "over_the_shoulder",
        "pov",
        "selfie",
        "handheld",
        "static",
        "bolt_cam",
        "overhead",
        "elevator_doors",
        "tiny_planet",
      )),
      duration: oneOf(5, 9),
      end_image: anything,
      loop: "boolean",
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
