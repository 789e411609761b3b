// Generated from #/components/schemas/StableDiffusion3_5LargeRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Stable Diffusion 3.5 Large against. */
export const check: Check = checkOf("apiframe stable-diffusion-3.5-large", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    stableDiffusionParams: closedObject({}, {
      aspect_ratio: oneOf("1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"),
      cfg: number("number", { minimum: 0, maximum: 20 }),
      image: anything,
      negative_prompt: text({ maxLength: 2000 }),
      output_format: oneOf("webp", "jpg", "png"),
      output_quality: number("integer", { minimum: 0, maximum: 100 }),
      prompt_strength: number("number", { minimum: 0, maximum: 1 }),
      seed: "integer",
      steps: number("integer", { minimum: 1, maximum: 40 }),
    }),
  }),
  output: object({ images: list("string") }),
});
