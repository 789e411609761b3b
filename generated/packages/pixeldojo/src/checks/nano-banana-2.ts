// Generated from #/components/schemas/NanoBanana2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Google Nano Banana 2 against. */
export const check: Check = checkOf("pixeldojo nano-banana-2", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      aspect_ratio: { type: "string" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
