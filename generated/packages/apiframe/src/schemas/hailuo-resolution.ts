// Generated from #/components/schemas/HailuoResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the clip. */
export type HailuoResolution = "768p" | "1080p";
