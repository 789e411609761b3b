// Generated from #/components/schemas/Flux2FlexRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Flex against. */
export const check: Check = checkOf("pixeldojo flux-2-flex", {
  params: closedObject({ prompt: "string" }, {
    aspect_ratio: oneOf("1:1", "16:9", "9:16", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3"),
    resolution: "string",
    num_outputs: "integer",
    safety_tolerance: "integer",
    prompt_upsampling: "boolean",
    seed: "integer",
    output_format: "string",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
