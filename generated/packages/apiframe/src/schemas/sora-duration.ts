// Generated from #/components/schemas/SoraDuration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type SoraDuration = 4 | 8 | 10 | 12 | 15;
