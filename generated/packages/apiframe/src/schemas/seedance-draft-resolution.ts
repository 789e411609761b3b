// Generated from #/components/schemas/SeedanceDraftResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the clip. */
export type SeedanceDraftResolution = "480p" | "720p";
