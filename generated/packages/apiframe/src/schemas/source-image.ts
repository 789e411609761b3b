// Generated from #/components/schemas/SourceImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture to start from. */
export type SourceImage = string;
