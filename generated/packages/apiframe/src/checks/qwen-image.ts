// Generated from #/components/schemas/QwenImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Qwen Image against. */
export const check: Check = checkOf("apiframe qwen-image", {
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
      qwenImageParams: {
        type: "object",
        properties: {
          acceleration: { type: "string", enum: ["none", "regular", "high"] },
          guidance_scale: { type: "number", minimum: 0, maximum: 20 },
          image_size: {
            type: "string",
            enum: [
              "square",
              "square_hd",
              "portrait_4_3",
              "portrait_16_9",
              "landscape_4_3",
              "landscape_16_9",
            ],
          },
          image_url: {},
          negative_prompt: { type: "string", maxLength: 500 },
          num_images: { type: "integer", minimum: 1, maximum: 4 },
          num_inference_steps: { type: "integer", minimum: 2, maximum: 250 },
          output_format: { type: "string", enum: ["png", "jpeg"] },
          seed: { type: "integer" },
          strength: { type: "number", minimum: 0, maximum: 1 },
          task_type: { type: "string", enum: ["text-to-image", "image-to-image", "image-edit"] },
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
