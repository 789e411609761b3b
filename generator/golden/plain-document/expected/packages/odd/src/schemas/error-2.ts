// Generated from #/components/schemas/error with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Error_ } from "./error.js";

export type Error_2 = {
  default: 1;
} & Error_ & {
  more?: unknown;
};
