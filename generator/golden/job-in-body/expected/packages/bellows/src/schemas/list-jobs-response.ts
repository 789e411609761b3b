// Generated from #/paths/~1v2~1jobs/get/responses/200/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Job } from "./job.js";

export interface ListJobsResponse {
  jobs: Job[];
  next?: string | null;
}
