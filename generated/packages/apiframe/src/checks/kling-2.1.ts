// Generated from #/components/schemas/Kling2_1Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling 2.1 against. */
export const check: Check = checkOf("apiframe kling-2.1", {
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
      klingParams: {
        type: "object",
        properties: {
          duration: { type: "integer", enum: [5, 10] },
          mode: { type: "string", enum: ["standard", "pro"] },
          start_image: {},
          end_image: {},
          negative_prompt: { type: "string", maxLength: 2500 },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
