// Generated from #/paths/~1v1~1models~1painter-2~1run/post/requestBody/content/application~1json/schema with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  nullable,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter 2 against. */
export const check: Check = checkOf("acme painter-2", {
  params: closedObject({ prompt: text({ maxLength: 2000 }) }, {
    size: oneOf("small", "large"),
    style: nullable("string"),
    seed: "integer",
    reference_image: anything,
  }),
  output: object({ url: "string" }, { width: "integer" }),
});
