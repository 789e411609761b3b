// Generated from #/components/schemas/ImagenAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the picture, width to height. */
export type ImagenAspectRatio = "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
