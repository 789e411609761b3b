// Generated from #/components/schemas/PainterBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter 2 against. */
export const check: Check = checkOf("acme painter-2", {
  params: closedObject({ prompt: text({ maxLength: 500 }) }, {
    ratio: oneOf("1:1", "16:9", "auto"),
    size: oneOf("small", "large", "huge"),
    picture_url: anything,
    seed: "integer",
  }),
  output: object({ images: list("string") }),
});
