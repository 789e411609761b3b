// Generated from #/components/schemas/GptImage2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 2 against. */
export const check: Check = checkOf("apiframe gpt-image-2", {
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
      gptImage2Params: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "3:2", "2:3"] },
          background: { type: "string", enum: ["auto", "opaque"] },
          input_images: {},
          moderation: { type: "string", enum: ["auto", "low"] },
          number_of_images: { type: "integer", minimum: 1, maximum: 10 },
          output_format: { type: "string", enum: ["png", "jpeg", "webp"] },
          quality: { type: "string", enum: ["low", "medium", "high", "auto"] },
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
