// Generated from #/components/schemas/DallE3Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of DALL-E 3 against. */
export const check: Check = checkOf("apiframe dall-e-3", {
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
      dalleParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "3:2", "2:3"] },
          style: { type: "string", enum: ["vivid", "natural"] },
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
