// Generated from #/components/schemas/Wan2_7Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Wan 2.7 against. */
export const check: Check = checkOf("apiframe wan-2.7", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    wan27Params: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
      audio: anything,
      duration: number("integer", { minimum: 2, maximum: 15 }),
      enable_prompt_expansion: "boolean",
      first_clip: anything,
      image: anything,
      last_frame: anything,
      negative_prompt: text({ maxLength: 2500 }),
      resolution: oneOf("720p", "1080p"),
      seed: "integer",
    }),
  }),
  output: object({ videoUrl: "string" }),
});
