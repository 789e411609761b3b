// Generated from #/components/schemas/FreePictureResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution of the picture; the accepted words are not published. */
export type FreePictureResolution = string;
