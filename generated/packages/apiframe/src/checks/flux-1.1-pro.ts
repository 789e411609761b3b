// Generated from #/components/schemas/Flux1_1ProRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Flux 1.1 Pro against. */
export const check: Check = checkOf("apiframe flux-1.1-pro", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    fluxParams: closedObject({}, {
      aspect_ratio: text({ pattern: "^\\d+:\\d+$" }),
      output_format: oneOf("jpg", "png", "webp"),
      output_quality: number("integer", { minimum: 0, maximum: 100 }),
      seed: "integer",
      width: number("integer", { minimum: 256, maximum: 1440 }),
      height: number("integer", { minimum: 256, maximum: 1440 }),
      image_prompt: anything,
      prompt_upsampling: "boolean",
    }),
  }),
  output: object({ images: list("string") }),
});
