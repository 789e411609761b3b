// Generated from #/components/schemas/SubmittedJob with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** A job that was taken on. */
export interface SubmittedJob {
  /** Id of the job; begins with `job_`. */
  jobId: string;
  /** `pending` in every published answer. */
  status: string;
  /** Address to ask for the job. */
  statusUrl: string;
  /** Credits charged for the job; may be a fraction. */
  creditCost?: number;
  /** Credits left on the account. */
  creditsRemaining?: number;
  /** When the job and its output expire. */
  expiresAt?: string;
}
