// Generated from #/components/schemas/Happyhorse1_1Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of HappyHorse 1.1 against. */
export const check: Check = checkOf("apiframe happyhorse-1.1", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2500 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    happyhorse11Params: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
      duration: number("integer", { minimum: 3, maximum: 15 }),
      images: anything,
      resolution: oneOf("720p", "1080p"),
      seed: number("integer", { minimum: 0, maximum: 2147483647 }),
    }),
  }),
  output: object({ videoUrl: "string" }),
});
