// Generated from #/components/schemas/QwenImage2_0Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of QWEN Image 2.0 against. */
export const check: Check = checkOf("pixeldojo qwen-image-2.0", {
  params: { type: "object", properties: { webhook_url: { type: "string" } } },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
