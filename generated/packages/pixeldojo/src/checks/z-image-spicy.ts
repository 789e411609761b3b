// Generated from #/components/schemas/ZImageSpicyRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, number, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Z Image Spicy against. */
export const check: Check = checkOf("pixeldojo z-image-spicy", {
  params: closedObject({}, {
    prompt: "string",
    aspect_ratio: "string",
    width: number("integer", { minimum: 256, maximum: 1536 }),
    height: number("integer", { minimum: 256, maximum: 1536 }),
    prompt_extend: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
