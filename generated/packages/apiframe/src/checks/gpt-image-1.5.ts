// Generated from #/components/schemas/GptImage1_5Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 1.5 against. */
export const check: Check = checkOf("apiframe gpt-image-1.5", {
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
      gptImageParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "3:2", "2:3"] },
          background: { type: "string", enum: ["auto", "transparent", "opaque"] },
          input_fidelity: { type: "string", enum: ["low", "high"] },
          input_images: {},
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
