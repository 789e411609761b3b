// Generated from #/components/schemas/Wan2_6Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Wan 2.6 against. */
export const check: Check = checkOf("apiframe wan-2.6", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    wanParams: closedObject({}, {
      audio: anything,
      duration: oneOf(5, 10, 15),
      enable_prompt_expansion: "boolean",
      image: anything,
      multi_shots: "boolean",
      negative_prompt: text({ maxLength: 2500 }),
      resolution: oneOf("720p", "1080p"),
      seed: "integer",
    }),
  }),
  output: object({ videoUrl: "string" }),
});
