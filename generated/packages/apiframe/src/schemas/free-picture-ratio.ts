// Generated from #/components/schemas/FreePictureRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the picture as W:H, such as 16:9; the accepted ratios are not published. */
export type FreePictureRatio = string;
