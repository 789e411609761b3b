// Generated from #/components/schemas/Seedance2Duration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type Seedance2Duration = number;
