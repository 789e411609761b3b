// Generated from #/components/schemas/Model851BgRemoveRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of 851 Labs Background Remove against. */
export const check: Check = checkOf("apiframe 851-bg-remove", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      lab851BgRemoveParams: {
        type: "object",
        properties: {
          image: {},
          background_type: { type: "string", enum: ["rgba", "map", "green", "white", "blur", "overlay"] },
          format: { type: "string", enum: ["png", "jpg"] },
          reverse: { type: "boolean" },
          threshold: { type: "number", minimum: 0, maximum: 1 },
        },
        required: ["image"],
        additionalProperties: false,
      },
    },
    required: ["lab851BgRemoveParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
