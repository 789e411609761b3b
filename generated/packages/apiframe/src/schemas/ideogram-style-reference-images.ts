// Generated from #/components/schemas/IdeogramStyleReferenceImages with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of pictures whose style is followed, at most 3. */
export type IdeogramStyleReferenceImages = readonly string[];
