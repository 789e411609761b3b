// Generated from #/components/schemas/Kling2Duration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type Kling2Duration = 5 | 10;
