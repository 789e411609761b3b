// Generated from #/components/schemas/FluxFillProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux Fill Pro against. */
export const check: Check = checkOf("apiframe flux-fill-pro", {
  params: closedObject(
    {
      fluxFillParams: closedObject(
        {
          image: anything,
          mode: oneOf("inpaint", "outpaint"),
          prompt: text({ minLength: 1, maxLength: 2000 }),
        },
        {
          guidance: number("number", { minimum: 2, maximum: 5 }),
          mask: anything,
          outpaint: oneOf(
            "Zoom out 1.5x",
            "Zoom out 2x",
            "Make square",
            "Left outpaint",
            "Right outpaint",
            "Top outpaint",
            "Bottom outpaint",
          ),
          output_format: oneOf("jpg", "png"),
          prompt_upsampling: "boolean",
          safety_tolerance: number("integer", { minimum: 1, maximum: 6 }),
          seed: "integer",
          steps: number("integer", { minimum: 1, maximum: 50 }),
        },
      ),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
