// Generated from #/components/schemas/KlingImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Image against. */
export const check: Check = checkOf("apiframe kling-image", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      klingImageParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"] },
          image: {},
          image_fidelity: { type: "number", minimum: 0, maximum: 1 },
          model_name: { type: "string", enum: ["kling-v1", "kling-v1-5", "kling-v2"] },
          n: { type: "integer", minimum: 1, maximum: 4 },
          negative_prompt: { type: "string", maxLength: 2500 },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
