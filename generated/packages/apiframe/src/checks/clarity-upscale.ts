// Generated from #/components/schemas/ClarityUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Clarity Upscaler against. */
export const check: Check = checkOf("apiframe clarity-upscale", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      clarityUpscaleParams: {
        type: "object",
        properties: {
          image: {},
          creativity: { type: "number", minimum: 0, maximum: 1 },
          dynamic: { type: "number", minimum: 1, maximum: 50 },
          negative_prompt: { type: "string", maxLength: 2000 },
          num_inference_steps: { type: "integer", minimum: 1, maximum: 100 },
          output_format: { type: "string", enum: ["png", "jpg", "webp"] },
          prompt: { type: "string", maxLength: 2000 },
          resemblance: { type: "number", minimum: 0, maximum: 3 },
          scale_factor: { type: "integer", enum: [1, 2, 4, 8] },
          seed: { type: "integer" },
          sharpen: { type: "number", minimum: 0, maximum: 10 },
        },
        required: ["image"],
        additionalProperties: false,
      },
    },
    required: ["clarityUpscaleParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
