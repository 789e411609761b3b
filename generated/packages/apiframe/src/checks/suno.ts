// Generated from #/components/schemas/SunoRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Suno against. */
export const check: Check = checkOf("apiframe suno", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    sunoParams: closedObject({}, {
      auto_lyrics: "boolean",
      custom_mode: "boolean",
      instrumental: "boolean",
      model_version: oneOf("V4", "V4_5", "V4_5ALL", "V4_5PLUS", "V5", "V5_5"),
      negative_tags: text({ maxLength: 500 }),
      style: text({ maxLength: 1000 }),
      style_weight: number("number", { minimum: 0, maximum: 1 }),
      title: text({ maxLength: 80 }),
      vocal_gender: oneOf("m", "f"),
      weirdness_constraint: number("number", { minimum: 0, maximum: 1 }),
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
