// Generated from #/components/schemas/JobAccepted with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobStatus } from "./job-status.js";

/** The job that a submit has made. */
export interface JobAccepted {
  /** Id of the job. The job itself calls it `id`. */
  jobId: string;
  /** Nearly always QUEUED; a replayed Idempotency-Key may show a later word. */
  status: JobStatus;
}
