// Generated from #/components/schemas/IdeogramV2aTurboRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Ideogram V2a Turbo against. */
export const check: Check = checkOf("apiframe ideogram-v2a-turbo", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    ideogramParams: closedObject({}, {
      aspect_ratio: oneOf(
        "1:1",
        "16:9",
        "9:16",
        "3:2",
        "2:3",
        "4:3",
        "5:4",
        "3:5",
        "10:16",
        "16:10",
        "1:3",
      ),
      resolution: "string",
      seed: "integer",
      style_type: oneOf("None", "Auto", "General", "Realistic", "Design", "Render_3d", "Anime"),
      magic_prompt_option: oneOf("Auto", "On", "Off"),
      negative_prompt: "string",
      image: anything,
      mask: anything,
    }),
  }),
  output: object({ images: list("string") }),
});
