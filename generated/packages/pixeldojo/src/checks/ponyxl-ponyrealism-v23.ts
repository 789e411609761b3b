// Generated from #/components/schemas/PonyxlPonyrealismV23Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Pony Realism against. */
export const check: Check = checkOf("pixeldojo ponyxl-ponyrealism-v23", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
