// Generated from #/components/schemas/PImageEditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of P-Image Edit against. */
export const check: Check = checkOf("pixeldojo p-image-edit", {
  params: closedObject({ prompt: "string", images: anything }, {
    aspect_ratio: oneOf("1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"),
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
