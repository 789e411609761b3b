// Generated from #/components/schemas/SeedanceReferenceAudioUris with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Reference sounds, at most 3: URLs or `asset://{assetId}`. */
export type SeedanceReferenceAudioUris = readonly string[];
