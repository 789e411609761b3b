// Generated from #/components/schemas/Imagen4Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Imagen 4 against. */
export const check: Check = checkOf("apiframe imagen-4", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      imagenParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "9:16", "16:9", "3:4", "4:3"] },
          image_size: { type: "string", enum: ["1K", "2K"] },
          output_format: { type: "string", enum: ["jpg", "png"] },
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
