// Generated from #/components/schemas/ConsistentCharactersRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Consistent Characters against. */
export const check: Check = checkOf("pixeldojo consistent-characters", {
  params: {
    type: "object",
    properties: {
      input_image: {},
      num_images: { type: "integer" },
      background: { type: "string" },
      randomize_images: { type: "boolean" },
      model_type: { type: "string" },
      prompt: { type: "string" },
      webhook_url: { type: "string" },
    },
    required: ["input_image"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
