// Generated from #/components/schemas/WanReferenceToVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN Reference to Video against. */
export const check: Check = checkOf("pixeldojo wan-reference-to-video", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      reference_urls: {},
      duration: { type: "integer" },
      model: { type: "string" },
      resolution: { type: "string" },
      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
      shot_type: { type: "string" },
      negative_prompt: { type: "string" },
      watermark: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["prompt", "reference_urls", "duration"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
