// Generated from #/components/schemas/FluxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of FLUX against. */
export const check: Check = checkOf("pixeldojo flux", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      model: { type: "string" },
      aspect_ratio: { type: "string" },
      num_outputs: { type: "integer" },
      seed: { type: "integer" },
      output_format: { type: "string" },
      output_quality: { type: "integer" },
      guidance_scale: { type: "number" },
      num_inference_steps: { type: "integer" },
      prompt_upsampling: { type: "boolean" },
      safety_tolerance: { type: "integer" },
      width: { type: "integer" },
      height: { type: "integer" },
      megapixels: { type: "string" },
      hf_lora: { type: "string" },
      hf_loras: { type: "array", items: { type: "string" } },
      lora_weights: { type: "string" },
      lora_scale: { type: "number" },
      lora_scales: { type: "array", items: { type: "number" } },
      customLoras: { type: "array" },
      webhook_url: { type: "string" },
    },
    required: ["prompt", "model"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
