// Generated from #/components/schemas/LumaRay2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Luma Ray 2 against. */
export const check: Check = checkOf("apiframe luma-ray-2", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 4000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      lumaParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"] },
          concepts: {
            type: "array",
            items: {
              type: "string",
              enum: [
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
              ],
            },
          },
          duration: { type: "integer", enum: [5, 9] },
          end_image: {},
          loop: { type: "boolean" },
          start_image: {},
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
