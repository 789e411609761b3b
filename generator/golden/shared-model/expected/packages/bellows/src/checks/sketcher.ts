// Generated from #/components/schemas/SketcherBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Sketcher against. */
export const check: Check = checkOf("bellows sketcher", {
  params: {
    type: "object",
    properties: { text: { type: "string" }, style: { type: "string" } },
    required: ["text", "style"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { url: { type: "string" } }, required: ["url"] },
});
