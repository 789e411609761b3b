// Generated from #/components/schemas/NanoBanana2LiteRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Nano Banana 2 Lite against. */
export const check: Check = checkOf("apiframe nano-banana-2-lite", {
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
      nanoBananaParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string" },
          google_search: { type: "boolean" },
          image_input: {},
          image_search: { type: "boolean" },
          output_format: { type: "string", enum: ["jpg", "png", "webp"] },
          resolution: { type: "string", enum: ["512px", "1K", "2K", "4K"] },
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
