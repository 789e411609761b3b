// Generated from #/components/schemas/XaiVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Grok Imagine Video against. */
export const check: Check = checkOf("pixeldojo xai-video", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image_url: {},
      mode: { type: "string" },
      resolution: { type: "string", enum: ["480p", "720p"] },
      aspect_ratio: { type: "string", enum: ["16:9", "4:3", "1:1", "9:16", "3:4", "3:2", "2:3"] },
      duration: { type: "integer", minimum: 1, maximum: 15 },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
