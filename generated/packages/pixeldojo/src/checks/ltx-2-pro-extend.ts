// Generated from #/components/schemas/Ltx2ProExtendRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of LTX 2.3 Pro Extend Video against. */
export const check: Check = checkOf("pixeldojo ltx-2-pro-extend", {
  params: {
    type: "object",
    properties: {
      video_url: {},
      prompt: { type: "string" },
      duration: { type: "integer", minimum: 1, maximum: 20 },
      extend_mode: { type: "string", enum: ["start", "end"] },
      context: { type: "number" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["video_url"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
