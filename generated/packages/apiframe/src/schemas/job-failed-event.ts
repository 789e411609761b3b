// Generated from #/components/schemas/JobFailedEvent with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobStatus } from "./job-status.js";

/** The end of a job that failed. */
export interface JobFailedEvent {
  /** Tells this event from the others. */
  event: "failed";
  /** Id of the job. */
  jobId: string;
  status: JobStatus;
  /** Id of the model. */
  model: string;
  /** Why the job failed. */
  error: string | null;
}
