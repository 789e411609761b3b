// Generated from #/components/schemas/FluxLoraRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of AI Photos (Flux LoRA) against. */
export const check: Check = checkOf("apiframe flux-lora", {
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
      fluxLoraParams: {
        type: "object",
        properties: {
          loraId: { type: "string" },
          aspect_ratio: { type: "string", enum: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"] },
          guidance_scale: { type: "number", minimum: 1, maximum: 10 },
          lora_strength: { type: "number", minimum: 0, maximum: 1.5 },
          num_inference_steps: { type: "integer", minimum: 4, maximum: 50 },
          num_outputs: { type: "integer", minimum: 1, maximum: 4 },
          output_format: { type: "string", enum: ["png", "jpg", "webp"] },
          seed: { type: "integer" },
        },
        required: ["loraId"],
        additionalProperties: false,
      },
    },
    required: ["prompt", "fluxLoraParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
