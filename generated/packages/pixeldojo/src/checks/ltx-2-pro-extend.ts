// Generated from #/components/schemas/Ltx2ProExtendRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of LTX 2.3 Pro Extend Video against. */
export const check: Check = checkOf("pixeldojo ltx-2-pro-extend", {
  params: closedObject({ video_url: anything }, {
    prompt: "string",
    duration: number("integer", { minimum: 1, maximum: 20 }),
    extend_mode: oneOf("start", "end"),
    context: "number",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
