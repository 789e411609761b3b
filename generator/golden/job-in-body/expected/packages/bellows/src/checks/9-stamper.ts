// Generated from #/components/schemas/StamperRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of 9 Stamper against. */
export const check: Check = checkOf("bellows 9-stamper", {
  params: {
    type: "object",
    properties: { imageUrl: {} },
    required: ["imageUrl"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
