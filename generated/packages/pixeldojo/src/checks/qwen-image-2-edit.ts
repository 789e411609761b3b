// Generated from #/components/schemas/QwenImage2EditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Qwen Image 2 Edit against. */
export const check: Check = checkOf("pixeldojo qwen-image-2-edit", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image: {},
      model: { type: "string" },
      size: { type: "string" },
      n: { type: "integer" },
      negative_prompt: { type: "string" },
      prompt_extend: { type: "boolean" },
      watermark: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["prompt", "image"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
