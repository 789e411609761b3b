// Generated from #/components/schemas/StartImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture that becomes the first frame. */
export type StartImage = string;
