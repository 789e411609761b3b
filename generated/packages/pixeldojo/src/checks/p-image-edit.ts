// Generated from #/components/schemas/PImageEditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of P-Image Edit against. */
export const check: Check = checkOf("pixeldojo p-image-edit", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      images: {},
      aspect_ratio: { type: "string", enum: ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"] },
      webhook_url: { type: "string" },
    },
    required: ["prompt", "images"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
