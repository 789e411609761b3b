// Generated from #/components/schemas/GptImage2EditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 2 Edit against. */
export const check: Check = checkOf("pixeldojo gpt-image-2-edit", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image_urls: {},
      mask_url: {},
      image_size: { type: "string" },
      quality: { type: "string" },
      num_images: { type: "integer" },
      output_format: { type: "string" },
      webhook_url: { type: "string" },
    },
    required: ["prompt", "image_urls"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
