// Generated from #/components/schemas/Sora2ProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Sora 2 Pro against. */
export const check: Check = checkOf("apiframe sora-2-pro", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 4000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      soraParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16"] },
          duration: { type: "integer", enum: [4, 8, 10, 12, 15] },
          resolution: { type: "string", enum: ["standard", "high"] },
          start_image: {},
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
