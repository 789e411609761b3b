// Generated from #/components/schemas/PainterBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter 2 against. */
export const check: Check = checkOf("acme painter-2", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", maxLength: 500 },
      ratio: { type: "string", enum: ["1:1", "16:9", "auto"] },
      size: { type: "string", enum: ["small", "large", "huge"] },
      picture_url: {},
      seed: { type: "integer" },
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
