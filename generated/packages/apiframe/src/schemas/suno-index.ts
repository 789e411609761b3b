// Generated from #/components/schemas/SunoIndex with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Which track of the parent, 1 or 2. */
export type SunoIndex = number;
