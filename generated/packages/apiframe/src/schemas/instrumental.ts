// Generated from #/components/schemas/Instrumental with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Leaves the vocals out. */
export type Instrumental = boolean;
