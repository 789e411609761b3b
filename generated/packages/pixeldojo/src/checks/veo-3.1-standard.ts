// Generated from #/components/schemas/Veo3_1StandardRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of VEO 3.1 Standard against. */
export const check: Check = checkOf("pixeldojo veo-3.1-standard", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image: {},
      last_frame: {},
      reference_images: {},
      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
      duration: { type: "string" },
      resolution: { type: "string" },
      negative_prompt: { type: "string" },
      generate_audio: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
