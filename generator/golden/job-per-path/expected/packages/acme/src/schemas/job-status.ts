// Generated from #/components/schemas/Job/properties/status with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export type JobStatus = "queued" | "done" | "failed" | (string & {});
