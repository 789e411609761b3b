// Generated from #/components/schemas/ImagenOutputFormat with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** File format of the picture. */
export type ImagenOutputFormat = "jpg" | "png";
