// Generated from #/components/schemas/DreaminaRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Dreamina 3.1 against. */
export const check: Check = checkOf("pixeldojo dreamina", {
  params: closedObject({ prompt: "string" }, {
    enhance_prompt: "boolean",
    aspect_ratio: "string",
    resolution: oneOf("HD", "2K", "4K"),
    width: number("integer", { minimum: 256, maximum: 2048 }),
    height: number("integer", { minimum: 256, maximum: 2048 }),
    num_outputs: number("integer", { minimum: 1, maximum: 4 }),
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
