// Generated from #/components/schemas/Imagen4FastRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Imagen 4 Fast against. */
export const check: Check = checkOf("apiframe imagen-4-fast", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    imagenParams: closedObject({}, {
      aspect_ratio: oneOf("1:1", "9:16", "16:9", "3:4", "4:3"),
      image_size: oneOf("1K", "2K"),
      output_format: oneOf("jpg", "png"),
    }),
  }),
  output: object({ images: list("string") }),
});
