// Generated from #/components/schemas/Wan2_5FastRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Wan 2.5 Fast against. */
export const check: Check = checkOf("apiframe wan-2.5-fast", {
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
      wanParams: {
        type: "object",
        properties: {
          audio: {},
          duration: { type: "integer", enum: [5, 10] },
          enable_prompt_expansion: { type: "boolean" },
          image: {},
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
