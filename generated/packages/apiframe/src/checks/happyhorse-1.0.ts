// Generated from #/components/schemas/Happyhorse1_0Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of HappyHorse 1.0 against. */
export const check: Check = checkOf("apiframe happyhorse-1.0", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2500 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      happyhorse10Params: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
          duration: { type: "integer", minimum: 3, maximum: 15 },
          image: {},
          resolution: { type: "string", enum: ["720p", "1080p"] },
          seed: { type: "integer", minimum: 0, maximum: 2147483647 },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
