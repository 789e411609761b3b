// Generated from #/components/schemas/Seedream5LiteRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedream 5 Lite against. */
export const check: Check = checkOf("apiframe seedream-5-lite", {
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
      seedreamParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string" },
          size: { type: "string", enum: ["2K", "3K"] },
          image_input: {},
          output_format: { type: "string", enum: ["jpg", "png"] },
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
