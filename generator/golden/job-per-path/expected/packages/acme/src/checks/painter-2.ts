// Generated from #/paths/~1v1~1models~1painter-2~1run/post/requestBody/content/application~1json/schema with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter 2 against. */
export const check: Check = checkOf("acme painter-2", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", maxLength: 2000 },
      size: { type: "string", enum: ["small", "large"] },
      style: { type: ["string", "null"] },
      seed: { type: "integer" },
      reference_image: {},
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { url: { type: "string" }, width: { type: "integer" } },
    required: ["url"],
  },
});
