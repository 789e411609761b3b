// Generated from #/components/schemas/Veo3FastRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Veo 3 Fast against. */
export const check: Check = checkOf("apiframe veo-3-fast", {
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
      veoParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", pattern: "^\\d+:\\d+$" },
          duration: { type: "integer", enum: [4, 6, 8] },
          generate_audio: { type: "boolean" },
          image: {},
          last_frame: {},
          negative_prompt: { type: "string", maxLength: 2000 },
          reference_images: {},
          resolution: { type: "string", enum: ["720p", "1080p"] },
          seed: { type: "integer" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
