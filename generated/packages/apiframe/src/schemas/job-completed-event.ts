// Generated from #/components/schemas/JobCompletedEvent with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobResult } from "./job-result.js";
import type { JobStatus } from "./job-status.js";

/** The end of a job that went well. */
export interface JobCompletedEvent {
  /** Tells this event from the others. */
  event: "completed";
  /** Id of the job. */
  jobId: string;
  status: JobStatus;
  /** Id of the model. */
  model: string;
  /**
   * How far the job is, in percent: 100.
   * 0 to 100.
   */
  progress?: number;
  result: JobResult;
  /** Credits taken for the job. */
  creditCost?: number | null;
  /** When the job ended. */
  completedAt?: string | null;
}
