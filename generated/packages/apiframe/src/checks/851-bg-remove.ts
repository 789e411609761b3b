// Generated from #/components/schemas/Model851BgRemoveRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of 851 Labs Background Remove against. */
export const check: Check = checkOf("apiframe 851-bg-remove", {
  params: closedObject(
    {
      lab851BgRemoveParams: closedObject({ image: anything }, {
        background_type: oneOf("rgba", "map", "green", "white", "blur", "overlay"),
        format: oneOf("png", "jpg"),
        reverse: "boolean",
        threshold: number("number", { minimum: 0, maximum: 1 }),
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
