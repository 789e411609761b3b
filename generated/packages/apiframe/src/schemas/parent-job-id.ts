// Generated from #/components/schemas/ParentJobId with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Id of a completed job of yours, or of your team's if you are an admin. */
export type ParentJobId = string;
