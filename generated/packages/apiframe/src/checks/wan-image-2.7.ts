// Generated from #/components/schemas/WanImage2_7Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Wan Image 2.7 against. */
export const check: Check = checkOf("apiframe wan-image-2.7", {
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
      wanImage27Params: {
        type: "object",
        properties: {
          aspect_ratio: {
            type: "string",
            enum: ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9", "21:9"],
          },
          image: {},
          seed: { type: "integer", minimum: 0, maximum: 2147483647 },
          thinking_mode: { type: "boolean" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
