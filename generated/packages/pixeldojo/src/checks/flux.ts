// Generated from #/components/schemas/FluxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of FLUX against. */
export const check: Check = checkOf("pixeldojo flux", {
  params: closedObject({ prompt: "string", model: "string" }, {
    aspect_ratio: "string",
    num_outputs: "integer",
    seed: "integer",
    output_format: "string",
    output_quality: "integer",
    guidance_scale: "number",
    num_inference_steps: "integer",
    prompt_upsampling: "boolean",
    safety_tolerance: "integer",
    width: "integer",
    height: "integer",
    megapixels: "string",
    hf_lora: "string",
    hf_loras: list("string"),
    lora_weights: "string",
    lora_scale: "number",
    lora_scales: list("number"),
    customLoras: "array",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
