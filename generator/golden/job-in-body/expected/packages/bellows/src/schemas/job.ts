// Generated from #/components/schemas/Job with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Images } from "./images.js";
import type { JobStatus } from "./job-status.js";

export interface Job {
  id: string;
  status: JobStatus;
  /** 0 to 100. */
  progress?: number;
  result?: Images | null;
}
