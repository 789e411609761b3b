// Generated from #/components/schemas/SeedanceReferenceImageUrls with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of reference pictures, at most 9. */
export type SeedanceReferenceImageUrls = readonly string[];
