// Generated from #/components/schemas/Seedance1ProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedance 1 Pro against. */
export const check: Check = checkOf("apiframe seedance-1-pro", {
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
      seedanceParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] },
          camera_fixed: { type: "boolean" },
          duration: { type: "integer", enum: [5, 10] },
          end_image: {},
          generate_audio: { type: "boolean" },
          resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
          seed: { type: "integer" },
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
