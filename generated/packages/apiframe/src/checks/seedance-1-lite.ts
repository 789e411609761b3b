// Generated from #/components/schemas/Seedance1LiteRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Seedance 1 Lite against. */
export const check: Check = checkOf("apiframe seedance-1-lite", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    seedanceParams: closedObject({}, {
      aspect_ratio: oneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"),
      camera_fixed: "boolean",
      duration: oneOf(5, 10),
      end_image: anything,
      generate_audio: "boolean",
      resolution: oneOf("480p", "720p", "1080p"),
      seed: "integer",
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
