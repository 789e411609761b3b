// Generated from #/components/schemas/Seedream4_5Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedream 4.5 against. */
export const check: Check = checkOf("apiframe seedream-4.5", {
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
          size: { type: "string", enum: ["2K", "4K", "custom"] },
          width: { type: "integer", minimum: 1024, maximum: 4096 },
          height: { type: "integer", minimum: 1024, maximum: 4096 },
          image_input: {},
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
