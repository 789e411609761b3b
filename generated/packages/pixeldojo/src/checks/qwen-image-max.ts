// Generated from #/components/schemas/QwenImageMaxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, number, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of QWEN Image Max against. */
export const check: Check = checkOf("pixeldojo qwen-image-max", {
  params: object({ prompt: "string" }, {
    generation_model: oneOf(
      "qwen-image-plus",
      "qwen-image-plus-2026-01-09",
      "qwen-image-max",
      "qwen-image-max-2025-12-30",
      "qwen-image",
    ),
    aspect_ratio: "string",
    negative_prompt: text({ maxLength: 500 }),
    prompt_extend: "boolean",
    watermark: "boolean",
    num_inference_steps: number("integer", { minimum: 28, maximum: 50 }),
    guidance: number("number", { minimum: 2, maximum: 4 }),
    go_fast: "boolean",
    lora_weights: "string",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
