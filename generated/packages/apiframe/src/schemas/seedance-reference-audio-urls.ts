// Generated from #/components/schemas/SeedanceReferenceAudioUrls with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of reference sounds, at most 3. */
export type SeedanceReferenceAudioUrls = readonly string[];
