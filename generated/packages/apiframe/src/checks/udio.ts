// Generated from #/components/schemas/UdioRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  checkOf,
  closedObject,
  list,
  nullable,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Udio against. */
export const check: Check = checkOf("apiframe udio", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    udioParams: closedObject({}, {
      lyrics_type: oneOf("generate", "user", "instrumental"),
      negative_tags: text({ maxLength: 500 }),
      seed: "integer",
      style: text({ maxLength: 1000 }),
      title: text({ maxLength: 80 }),
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
