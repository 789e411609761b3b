// Generated from #/components/schemas/JobStatus with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export type JobStatus = "WAITING" | "READY";
