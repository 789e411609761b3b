// Generated from #/components/schemas/Wan2_7Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Wan 2.7 against. */
export const check: Check = checkOf("apiframe wan-2.7", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 5000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      wan27Params: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
          audio: {},
          duration: { type: "integer", minimum: 2, maximum: 15 },
          enable_prompt_expansion: { type: "boolean" },
          first_clip: {},
          image: {},
          last_frame: {},
          negative_prompt: { type: "string", maxLength: 2500 },
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
