// Generated from #/components/schemas/SeedanceReferenceVideoUrls with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of reference clips, at most 3. */
export type SeedanceReferenceVideoUrls = readonly string[];
