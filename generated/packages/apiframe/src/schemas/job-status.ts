// Generated from #/components/schemas/JobStatus with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/**
 * Where the job stands: QUEUED, PROCESSING, COMPLETED, FAILED or CANCELLED. Take any other word as
 * not finished.
 */
export type JobStatus = "QUEUED" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED" | (string & {});
