// Generated from #/components/schemas/EtcherRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Etcher 1.5 against. */
export const check: Check = checkOf("bellows etcher-1.5", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      webhookUrl: { type: "string" },
      webhookEvents: { type: "array", items: { type: "string", enum: ["ready"] } },
      etcherParams: {
        type: "object",
        properties: {
          count: { type: "integer", minimum: 1, maximum: 4 },
          plate: { type: "string", enum: ["copper", "zinc"] },
          images: {},
        },
        additionalProperties: false,
      },
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
