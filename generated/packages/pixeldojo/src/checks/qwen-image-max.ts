// Generated from #/components/schemas/QwenImageMaxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of QWEN Image Max against. */
export const check: Check = checkOf("pixeldojo qwen-image-max", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      generation_model: {
        type: "string",
        enum: [
          "qwen-image-plus",
          "qwen-image-plus-2026-01-09",
          "qwen-image-max",
          "qwen-image-max-2025-12-30",
          "qwen-image",
        ],
      },
      aspect_ratio: { type: "string" },
      negative_prompt: { type: "string", maxLength: 500 },
      prompt_extend: { type: "boolean" },
      watermark: { type: "boolean" },
      num_inference_steps: { type: "integer", minimum: 28, maximum: 50 },
      guidance: { type: "number", minimum: 2, maximum: 4 },
      go_fast: { type: "boolean" },
      lora_weights: { type: "string" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
