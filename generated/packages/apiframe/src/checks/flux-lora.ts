// Generated from #/components/schemas/FluxLoraRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of AI Photos (Flux LoRA) against. */
export const check: Check = checkOf("apiframe flux-lora", {
  params: closedObject(
    {
      prompt: text({ minLength: 1, maxLength: 2000 }),
      fluxLoraParams: closedObject({ loraId: "string" }, {
        aspect_ratio: oneOf("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"),
        guidance_scale: number("number", { minimum: 1, maximum: 10 }),
        lora_strength: number("number", { minimum: 0, maximum: 1.5 }),
        num_inference_steps: number("integer", { minimum: 4, maximum: 50 }),
        num_outputs: number("integer", { minimum: 1, maximum: 4 }),
        output_format: oneOf("png", "jpg", "webp"),
        seed: "integer",
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
