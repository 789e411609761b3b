// Generated from #/components/schemas/EndImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture that becomes the last frame. */
export type EndImage = string;
