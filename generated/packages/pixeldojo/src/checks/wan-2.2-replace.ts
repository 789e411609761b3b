// Generated from #/components/schemas/Wan2_2ReplaceRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.2 Replace against. */
export const check: Check = checkOf("pixeldojo wan-2.2-replace", {
  params: {
    type: "object",
    properties: {
      video: {},
      character_image: {},
      video_duration: { type: "integer" },
      resolution: { type: "string" },
      refert_num: { type: "integer" },
      frames_per_second: { type: "integer" },
      go_fast: { type: "boolean" },
      merge_audio: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["video", "character_image", "video_duration"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
