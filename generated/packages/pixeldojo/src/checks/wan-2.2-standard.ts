// Generated from #/components/schemas/Wan2_2StandardRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  number,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.2 Standard against. */
export const check: Check = checkOf("pixeldojo wan-2.2-standard", {
  params: closedObject({ prompt: "string" }, {
    image_url: anything,
    last_image_url: anything,
    resolution: oneOf("480p", "720p", "1080p"),
    aspect_ratio: oneOf("16:9", "9:16"),
    duration: number("integer", { minimum: 5, maximum: 10 }),
    num_frames: number("integer", { minimum: 81, maximum: 100 }),
    sample_shift: number("number", { minimum: 0, maximum: 20 }),
    sample_steps: number("integer", { minimum: 10, maximum: 50 }),
    frames_per_second: number("integer", { minimum: 8, maximum: 24 }),
    interpolate_output: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
