// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.6 Flash against. */
export const check: Check = checkOf("pixeldojo wan-2.6-flash", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image_url: {},
      duration: { type: "integer" },
      aspect_ratio: { type: "string" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
