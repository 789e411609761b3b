// Generated from #/components/schemas/JobList with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Job } from "./job.js";

/** A page of jobs. */
export interface JobList {
  /** The jobs, the newest first. */
  jobs: Job[];
  /** Cursor of the next page, or null on the last one. */
  nextCursor: string | null;
  /** Whether there is a next page. */
  hasMore: boolean;
  /** Ids of the models used, when include_models asked for them. */
  models?: string[];
}
