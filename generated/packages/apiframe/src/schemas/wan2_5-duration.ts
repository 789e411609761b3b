// Generated from #/components/schemas/Wan2_5Duration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type Wan2_5Duration = 5 | 10;
