// Generated from #/components/schemas/SeedanceReferenceImageUris with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Reference pictures, at most 9: URLs or `asset://{assetId}`. */
export type SeedanceReferenceImageUris = readonly string[];
