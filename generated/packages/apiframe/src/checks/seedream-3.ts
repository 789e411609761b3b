// Generated from #/components/schemas/Seedream3Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Seedream 3 against. */
export const check: Check = checkOf("apiframe seedream-3", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    seedreamParams: closedObject({}, {
      aspect_ratio: "string",
      enhance_prompt: "boolean",
      guidance_scale: number("number", { minimum: 1, maximum: 10 }),
      height: number("integer", { minimum: 512, maximum: 4096 }),
      image_input: anything,
      output_format: oneOf("jpg", "png"),
      resolution: "string",
      seed: "integer",
      size: "string",
      use_pre_llm: "boolean",
      width: number("integer", { minimum: 512, maximum: 4096 }),
    }),
  }),
  output: object({ images: list("string") }),
});
