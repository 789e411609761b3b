// Generated from #/components/schemas/Wan2_2ReplaceRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.2 Replace against. */
export const check: Check = checkOf("pixeldojo wan-2.2-replace", {
  params: closedObject({ video: anything, character_image: anything, video_duration: "integer" }, {
    resolution: "string",
    refert_num: "integer",
    frames_per_second: "integer",
    go_fast: "boolean",
    merge_audio: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
