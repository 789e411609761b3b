// Generated from #/components/schemas/Seed with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Seed of the random generator; equal seeds with equal inputs repeat a result. */
export type Seed = number;
