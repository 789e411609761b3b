// Generated from #/components/schemas/SeedanceResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the clip. */
export type SeedanceResolution = "480p" | "720p" | "1080p";
