// Generated from #/components/schemas/FluxInputImages with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of reference pictures to edit or combine, at most 8. */
export type FluxInputImages = readonly string[];
