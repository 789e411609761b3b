// Generated from #/components/schemas/TopazImageUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Topaz Image Upscale against. */
export const check: Check = checkOf("apiframe topaz-image-upscale", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      topazUpscaleParams: {
        type: "object",
        properties: {
          image: {},
          face_enhance: { type: "boolean" },
          face_enhance_creativity: { type: "number", minimum: 0, maximum: 1 },
          face_enhance_strength: { type: "number", minimum: 0, maximum: 1 },
          model_type: {
            type: "string",
            enum: [
              "standard-v2",
              "low-res-v2",
              "cgi",
              "high-fidelity-v2",
              "text-refine",
              "redefine",
            ],
          },
          output_format: { type: "string", enum: ["jpg", "png"] },
          seed: { type: "integer" },
          upscale_factor: { type: "integer", enum: [1, 2, 4, 6] },
        },
        required: ["image"],
        additionalProperties: false,
      },
    },
    required: ["topazUpscaleParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
