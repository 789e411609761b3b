// Generated from #/components/schemas/Seedream4Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedream 4.5 against. */
export const check: Check = checkOf("pixeldojo seedream-4", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      image_size: { type: "string" },
      customWidth: { type: "integer" },
      customHeight: { type: "integer" },
      seed: { type: "integer" },
      num_images: { type: "integer" },
      webhook_url: { type: "string" },
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
