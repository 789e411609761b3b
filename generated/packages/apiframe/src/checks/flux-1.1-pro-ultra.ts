// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Flux 1.1 Pro Ultra against. */
export const check: Check = checkOf("apiframe flux-1.1-pro-ultra", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    fluxParams: closedObject({}, {
      aspect_ratio: text({ pattern: "^\\d+:\\d+$" }),
      image_prompt: anything,
      image_prompt_strength: number("number", { minimum: 0, maximum: 1 }),
      output_format: oneOf("jpg", "png", "webp"),
      output_quality: number("integer", { minimum: 0, maximum: 100 }),
      raw: "boolean",
      seed: "integer",
    }),
  }),
  output: object({ images: list("string") }),
});
