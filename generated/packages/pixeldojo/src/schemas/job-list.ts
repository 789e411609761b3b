// Generated from #/components/schemas/JobList with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Job } from "./job.js";

/** Recent jobs. The envelope is not published, so both usual forms are let through. */
export type JobList = {
  /** The jobs. */
  jobs: Job[];
} | Job[];
