// Generated from #/components/schemas/Veo3Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Veo 3 against. */
export const check: Check = checkOf("apiframe veo-3", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    veoParams: closedObject({}, {
      aspect_ratio: text({ pattern: "^\\d+:\\d+$" }),
      duration: oneOf(4, 6, 8),
      generate_audio: "boolean",
      image: anything,
      last_frame: anything,
      negative_prompt: text({ maxLength: 2000 }),
      reference_images: anything,
      resolution: oneOf("720p", "1080p"),
      seed: "integer",
    }),
  }),
  output: object({ videoUrl: "string" }),
});
