// Generated from #/components/schemas/GptImageInputImages with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URLs of pictures to edit or combine; null is allowed. */
export type GptImageInputImages = readonly string[] | null;
