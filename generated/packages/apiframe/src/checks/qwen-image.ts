// Generated from #/components/schemas/QwenImageRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Qwen Image against. */
export const check: Check = checkOf("apiframe qwen-image", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    qwenImageParams: closedObject({}, {
      acceleration: oneOf("none", "regular", "high"),
      guidance_scale: number("number", { minimum: 0, maximum: 20 }),
      image_size: oneOf(
        "square",
        "square_hd",
        "portrait_4_3",
        "portrait_16_9",
        "landscape_4_3",
        "landscape_16_9",
      ),
      image_url: anything,
      negative_prompt: text({ maxLength: 500 }),
      num_images: number("integer", { minimum: 1, maximum: 4 }),
      num_inference_steps: number("integer", { minimum: 2, maximum: 250 }),
      output_format: oneOf("png", "jpeg"),
      seed: "integer",
      strength: number("number", { minimum: 0, maximum: 1 }),
      task_type: oneOf("text-to-image", "image-to-image", "image-edit"),
    }),
  }),
  output: object({ images: list("string") }),
});
