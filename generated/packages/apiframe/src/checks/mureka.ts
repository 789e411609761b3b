// Generated from #/components/schemas/MurekaRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  checkOf,
  closedObject,
  list,
  nullable,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Mureka against. */
export const check: Check = checkOf("apiframe mureka", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 1024 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    murekaParams: closedObject({}, {
      instrumental: "boolean",
      lyrics: text({ maxLength: 3000 }),
      model_version: oneOf("auto", "mureka-7.6", "mureka-o2", "mureka-8", "mureka-9"),
      n: number("integer", { minimum: 1, maximum: 3 }),
    }),
  }),
  output: object({
    tracks: list(object({ id: "string", audioUrl: "string" }, {
      imageUrl: nullable("string"),
      title: nullable("string"),
      tags: nullable("string"),
      duration: nullable("number"),
    })),
  }),
});
