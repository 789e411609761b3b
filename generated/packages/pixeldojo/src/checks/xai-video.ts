// Generated from #/components/schemas/XaiVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  number,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Grok Imagine Video against. */
export const check: Check = checkOf("pixeldojo xai-video", {
  params: closedObject({ prompt: "string" }, {
    image_url: anything,
    mode: "string",
    resolution: oneOf("480p", "720p"),
    aspect_ratio: oneOf("16:9", "4:3", "1:1", "9:16", "3:4", "3:2", "2:3"),
    duration: number("integer", { minimum: 1, maximum: 15 }),
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
