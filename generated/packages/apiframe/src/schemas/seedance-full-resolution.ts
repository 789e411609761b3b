// Generated from #/components/schemas/SeedanceFullResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the clip. */
export type SeedanceFullResolution = "480p" | "720p" | "1080p" | "4k";
