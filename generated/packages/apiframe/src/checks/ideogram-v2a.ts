// Generated from #/components/schemas/IdeogramV2aRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Ideogram V2a against. */
export const check: Check = checkOf("apiframe ideogram-v2a", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    ideogramParams: closedObject({}, {
      aspect_ratio: "string",
      character_reference_image: anything,
      image: anything,
      magic_prompt_option: oneOf("Auto", "On", "Off"),
      mask: anything,
      negative_prompt: "string",
      rendering_speed: oneOf("default", "turbo", "quality"),
      resolution: "string",
      seed: "integer",
      style_preset: "string",
      style_reference_images: anything,
      style_type: "string",
    }),
  }),
  output: object({ images: list("string") }),
});
