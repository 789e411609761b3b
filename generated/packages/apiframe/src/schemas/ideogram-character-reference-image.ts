// Generated from #/components/schemas/IdeogramCharacterReferenceImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of a picture of the character to keep recognisable. */
export type IdeogramCharacterReferenceImage = string;
