// Generated from #/components/schemas/PonyxlTponynai3V7Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Pony NAI against. */
export const check: Check = checkOf("pixeldojo ponyxl-tponynai3-v7", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
