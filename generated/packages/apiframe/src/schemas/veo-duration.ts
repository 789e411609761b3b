// Generated from #/components/schemas/VeoDuration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type VeoDuration = 4 | 6 | 8;
