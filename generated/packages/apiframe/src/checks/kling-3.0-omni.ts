// Generated from #/components/schemas/Kling3_0OmniRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 3.0 Omni against. */
export const check: Check = checkOf("apiframe kling-3.0-omni", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1"),
      duration: number("integer", { minimum: 3, maximum: 15 }),
      end_image: anything,
      generate_audio: "boolean",
      keep_original_sound: "boolean",
      mode: oneOf("standard", "pro", "4k"),
      multi_prompt: list(
        closedObject({
          prompt: text({ minLength: 1, maxLength: 4000 }),
          duration: number("integer", { minimum: 1, maximum: 15 }),
        }),
        { maxItems: 6 },
      ),
      negative_prompt: text({ maxLength: 2500 }),
      reference_images: anything,
      reference_video: anything,
      start_image: anything,
      video_reference_type: oneOf("feature", "base"),
    }),
  }),
  output: object({ videoUrl: "string" }),
});
