// Generated from #/components/schemas/SongInput with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, object, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Singer against. */
export const check: Check = checkOf("acme singer", {
  params: object({ lyrics: text({ minLength: 1 }) }, { seed: "integer" }),
  output: anything,
});
