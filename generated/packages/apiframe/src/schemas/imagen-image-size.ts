// Generated from #/components/schemas/ImagenImageSize with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Size of the picture. */
export type ImagenImageSize = "1K" | "2K";
