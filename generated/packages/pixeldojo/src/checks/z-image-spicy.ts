// Generated from #/components/schemas/ZImageSpicyRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Z Image Spicy against. */
export const check: Check = checkOf("pixeldojo z-image-spicy", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      aspect_ratio: { type: "string" },
      width: { type: "integer", minimum: 256, maximum: 1536 },
      height: { type: "integer", minimum: 256, maximum: 1536 },
      prompt_extend: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
