// Generated from #/components/schemas/BriaBgRemoveRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Bria Background Remove against. */
export const check: Check = checkOf("apiframe bria-bg-remove", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      briaBgRemoveParams: {
        type: "object",
        properties: { image: {}, content_moderation: { type: "boolean" } },
        required: ["image"],
        additionalProperties: false,
      },
    },
    required: ["briaBgRemoveParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
