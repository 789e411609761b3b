// Generated from #/components/schemas/Job with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Asset } from "./asset.js";
import type { ErrorCause } from "./error-cause.js";
import type { JobOutput } from "./job-output.js";

/** A job and, once it has completed, its output. */
export interface Job {
  /** Id of the job; begins with `job_`. */
  jobId: string;
  /** Where the job stands; take any other word as not finished. */
  status: "pending" | "processing" | "completed" | "failed" | (string & {});
  /** What the job made; there once it has completed. */
  output?: JobOutput;
  /** Why the job failed, as text or as an object. */
  error?: ErrorCause;
  /** Credits charged for the job. */
  creditCost?: number;
  /** When the job and its output expire. */
  expiresAt?: string;
  /**
   * The output as a list of files, as the provider's SDK returns it; the pages' examples do not
   * show it.
   */
  assets?: Asset[];
}
