// Generated from #/components/schemas/Job with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobStatus } from "./job-status.js";
import type { Picture } from "./picture.js";

export interface Job {
  jobId: string;
  status: JobStatus;
  output?: Picture | null;
  error?: string | null;
}
