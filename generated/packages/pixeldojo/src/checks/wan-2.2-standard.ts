// Generated from #/components/schemas/Wan2_2StandardRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.2 Standard against. */
export const check: Check = checkOf("pixeldojo wan-2.2-standard", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image_url: {},
      last_image_url: {},
      resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
      aspect_ratio: { type: "string", enum: ["16:9", "9:16"] },
      duration: { type: "integer", minimum: 5, maximum: 10 },
      num_frames: { type: "integer", minimum: 81, maximum: 100 },
      sample_shift: { type: "number", minimum: 0, maximum: 20 },
      sample_steps: { type: "integer", minimum: 10, maximum: 50 },
      frames_per_second: { type: "integer", minimum: 8, maximum: 24 },
      interpolate_output: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
