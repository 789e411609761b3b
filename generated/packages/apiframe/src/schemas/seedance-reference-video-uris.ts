// Generated from #/components/schemas/SeedanceReferenceVideoUris with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Reference clips, at most 3: URLs or `asset://{assetId}`. */
export type SeedanceReferenceVideoUris = readonly string[];
