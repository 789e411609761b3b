// Generated from #/components/schemas/Seedream4_5Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Seedream 4.5 against. */
export const check: Check = checkOf("apiframe seedream-4.5", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    seedreamParams: closedObject({}, {
      aspect_ratio: "string",
      size: oneOf("2K", "4K", "custom"),
      width: number("integer", { minimum: 1024, maximum: 4096 }),
      height: number("integer", { minimum: 1024, maximum: 4096 }),
      image_input: anything,
    }),
  }),
  output: object({ images: list("string") }),
});
