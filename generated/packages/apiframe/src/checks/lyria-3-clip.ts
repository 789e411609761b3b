// Generated from #/components/schemas/Lyria3ClipRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  nullable,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Lyria 3 Clip against. */
export const check: Check = checkOf("apiframe lyria-3-clip", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    lyriaParams: closedObject({}, { reference_images: anything }),
  }),
  output: object({
    tracks: list(object({ id: "string", audioUrl: "string" }, {
      imageUrl: nullable("string"),
      title: nullable("string"),
      tags: nullable("string"),
      duration: nullable("number"),
    })),
  }),
});
