// Generated from #/components/schemas/SubmittedJob with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobStatus } from "./job-status.js";

export interface SubmittedJob {
  jobId: string;
  status: JobStatus;
  credits: number;
}
