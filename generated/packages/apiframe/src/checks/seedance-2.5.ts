// Generated from #/components/schemas/Seedance2_5Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Seedance 2.5 against. */
export const check: Check = checkOf("apiframe seedance-2.5", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    seedanceParams: closedObject({}, {
      aspect_ratio: oneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "adaptive"),
      camera_fixed: "boolean",
      duration: "integer",
      end_image: anything,
      generate_audio: "boolean",
      reference_audio_urls: anything,
      reference_image_urls: anything,
      reference_video_urls: anything,
      resolution: oneOf("480p", "720p", "1080p", "4k"),
      return_last_frame: "boolean",
      seed: "integer",
      start_image: anything,
      web_search: "boolean",
    }),
  }),
  output: object({ videoUrl: "string" }),
});
