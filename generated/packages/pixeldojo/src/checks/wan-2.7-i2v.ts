// Generated from #/components/schemas/Wan2_7I2vRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.7 Image-to-Video against. */
export const check: Check = checkOf("pixeldojo wan-2.7-i2v", {
  params: closedObject({}, {
    prompt: text({ maxLength: 5000 }),
    negative_prompt: text({ maxLength: 500 }),
    image_url: anything,
    video_url: anything,
    last_frame_url: anything,
    mode: oneOf("image-to-video", "video-extend"),
    resolution: oneOf("720p", "1080p"),
    aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
    duration: number("integer", { minimum: 2, maximum: 15 }),
    enable_prompt_expansion: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
