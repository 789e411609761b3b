// Generated from #/components/schemas/JobProgressEvent with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobStatus } from "./job-status.js";

/** News of a running job. */
export interface JobProgressEvent {
  /** Tells this event from the others. */
  event: "progress";
  /** Id of the job. */
  jobId: string;
  status: JobStatus;
  /** Id of the model. */
  model: string;
  /**
   * How far the job is, in percent.
   * 0 to 100.
   */
  progress: number;
}
