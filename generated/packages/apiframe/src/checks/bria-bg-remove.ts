// Generated from #/components/schemas/BriaBgRemoveRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Bria Background Remove against. */
export const check: Check = checkOf("apiframe bria-bg-remove", {
  params: closedObject(
    {
      briaBgRemoveParams: closedObject({ image: anything }, { content_moderation: "boolean" }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ images: list("string") }),
});
