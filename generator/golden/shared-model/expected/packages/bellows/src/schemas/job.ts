// Generated from #/components/schemas/Job with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Picture } from "./picture.js";

export interface Job {
  job: string;
  state?: string;
  picture?: Picture;
}
