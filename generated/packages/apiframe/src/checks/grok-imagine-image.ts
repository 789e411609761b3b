// Generated from #/components/schemas/GrokImagineImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Grok Imagine Image against. */
export const check: Check = checkOf("apiframe grok-imagine-image", {
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
      grokImagineParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "2:3", "3:2", "16:9", "9:16"] },
          image: {},
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
