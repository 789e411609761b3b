// Generated from #/components/schemas/VeoReferenceImages with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of reference pictures, at most 3. */
export type VeoReferenceImages = readonly string[];
