// Generated from #/components/schemas/SeedreamImageInput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of pictures to edit or combine, at most 14. */
export type SeedreamImageInput = readonly string[];
