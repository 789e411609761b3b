// Generated from #/components/schemas/WanResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the clip. */
export type WanResolution = "720p" | "1080p";
