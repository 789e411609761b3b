// Generated from #/components/schemas/Hailuo02Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Hailuo 02 against. */
export const check: Check = checkOf("apiframe hailuo-02", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      hailuoParams: {
        type: "object",
        properties: {
          duration: { type: "integer", enum: [6, 10] },
          end_image: {},
          image: {},
          prompt_optimizer: { type: "boolean" },
          resolution: { type: "string", enum: ["768p", "1080p"] },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
