// Generated from #/components/schemas/SongInput with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Singer against. */
export const check: Check = checkOf("acme singer", {
  params: {
    type: "object",
    properties: { lyrics: { type: "string", minLength: 1 }, seed: { type: "integer" } },
    required: ["lyrics"],
  },
  output: {},
});
