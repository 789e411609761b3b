// Generated from #/components/schemas/ClarityUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Clarity Upscaler against. */
export const check: Check = checkOf("apiframe clarity-upscale", {
  params: closedObject(
    {
      clarityUpscaleParams: closedObject({ image: anything }, {
        creativity: number("number", { minimum: 0, maximum: 1 }),
        dynamic: number("number", { minimum: 1, maximum: 50 }),
        negative_prompt: text({ maxLength: 2000 }),
        num_inference_steps: number("integer", { minimum: 1, maximum: 100 }),
        output_format: oneOf("png", "jpg", "webp"),
        prompt: text({ maxLength: 2000 }),
        resemblance: number("number", { minimum: 0, maximum: 3 }),
        scale_factor: oneOf(1, 2, 4, 8),
        seed: "integer",
        sharpen: number("number", { minimum: 0, maximum: 10 }),
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
