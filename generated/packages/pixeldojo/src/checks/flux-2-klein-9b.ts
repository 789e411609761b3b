// Generated from #/components/schemas/Flux2Klein9bRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Klein 9B against. */
export const check: Check = checkOf("pixeldojo flux-2-klein-9b", {
  params: closedObject({ prompt: "string" }, {
    aspect_ratio: oneOf("1:1", "16:9", "9:16", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3"),
    resolution: oneOf("0.5 MP", "1 MP", "2 MP", "4 MP"),
    num_outputs: number("integer", { minimum: 1, maximum: 4 }),
    safety_tolerance: number("integer", { minimum: 1, maximum: 5 }),
    prompt_upsampling: "boolean",
    seed: "integer",
    output_format: oneOf("png", "jpg", "webp"),
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
