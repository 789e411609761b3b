// Generated from #/components/schemas/TopazImageUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
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
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Topaz Image Upscale against. */
export const check: Check = checkOf("apiframe topaz-image-upscale", {
  params: closedObject(
    {
      topazUpscaleParams: closedObject({ image: anything }, {
        face_enhance: "boolean",
        face_enhance_creativity: number("number", { minimum: 0, maximum: 1 }),
        face_enhance_strength: number("number", { minimum: 0, maximum: 1 }),
        model_type: oneOf(
          "standard-v2",
          "low-res-v2",
          "cgi",
          "high-fidelity-v2",
          "text-refine",
          "redefine",
        ),
        output_format: oneOf("jpg", "png"),
        seed: "integer",
        upscale_factor: oneOf(1, 2, 4, 6),
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
