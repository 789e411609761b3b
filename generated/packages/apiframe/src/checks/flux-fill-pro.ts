// Generated from #/components/schemas/FluxFillProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux Fill Pro against. */
export const check: Check = checkOf("apiframe flux-fill-pro", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      fluxFillParams: {
        type: "object",
        properties: {
          image: {},
          mode: { type: "string", enum: ["inpaint", "outpaint"] },
          prompt: { type: "string", minLength: 1, maxLength: 2000 },
          guidance: { type: "number", minimum: 2, maximum: 5 },
          mask: {},
          outpaint: {
            type: "string",
            enum: [
              "Zoom out 1.5x",
              "Zoom out 2x",
              "Make square",
              "Left outpaint",
              "Right outpaint",
              "Top outpaint",
              "Bottom outpaint",
            ],
          },
          output_format: { type: "string", enum: ["jpg", "png"] },
          prompt_upsampling: { type: "boolean" },
          safety_tolerance: { type: "integer", minimum: 1, maximum: 6 },
          seed: { type: "integer" },
          steps: { type: "integer", minimum: 1, maximum: 50 },
        },
        required: ["image", "mode", "prompt"],
        additionalProperties: false,
      },
    },
    required: ["fluxFillParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
