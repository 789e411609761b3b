// Generated from #/components/schemas/ProducerRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Producer against. */
export const check: Check = checkOf("apiframe producer", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    producerParams: closedObject({}, {
      instrumental: "boolean",
      lyrics: text({ maxLength: 5000 }),
      lyrics_strength: number("number", { minimum: 0, maximum: 1 }),
      model_version: oneOf("FUZZ_2_PRO", "FUZZ_2", "FUZZ_2_RAW", "FUZZ_1_1_PRO", "FUZZ_1_PRO", "FUZZ_1"),
      seed: "string",
      sound_strength: number("number", { minimum: 0.2, maximum: 1 }),
      title: text({ maxLength: 80 }),
      weirdness: number("number", { minimum: 0, maximum: 1 }),
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
