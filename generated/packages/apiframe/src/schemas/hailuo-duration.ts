// Generated from #/components/schemas/HailuoDuration with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Length of the clip in seconds. */
export type HailuoDuration = 6 | 10;
