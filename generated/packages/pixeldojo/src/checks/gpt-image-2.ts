// Generated from #/components/schemas/GptImage2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 2 against. */
export const check: Check = checkOf("pixeldojo gpt-image-2", {
  params: { type: "object", properties: { webhook_url: { type: "string" } } },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
