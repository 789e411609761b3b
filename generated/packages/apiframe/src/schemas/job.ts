// Generated from #/components/schemas/Job with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { JobResult } from "./job-result.js";
import type { JobStatus } from "./job-status.js";

/** One generation, from submit to result. */
export interface Job {
  /** Id of the job. */
  id: string;
  status: JobStatus;
  /** Id of the model. */
  model: string;
  /**
   * How far the job is, in percent.
   * 0 to 100.
   */
  progress: number | null;
  result?: JobResult;
  /** Why the job failed. */
  error: string | null;
  /** Credits taken for the job; they are given back when it fails. */
  creditCost: number | null;
  /**
   * How the webhook fared: `pending`, `delivered` or `failed` in the newer source, `sent` in the
   * older one; null without a webhook.
   */
  webhookStatus: "pending" | "delivered" | "failed" | "sent" | (string & {}) | null;
  /** When the job was submitted. */
  createdAt: string;
  /** When the job ended. */
  completedAt: string | null;
  /** The body that was submitted. Not in lists. */
  input?: Record<string, unknown> | null;
  /** Whether the files of the result are gone, so that their URLs may answer 404. */
  expired?: boolean;
}
