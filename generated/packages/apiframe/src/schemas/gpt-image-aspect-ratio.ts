// Generated from #/components/schemas/GptImageAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the picture, width to height. */
export type GptImageAspectRatio = "1:1" | "3:2" | "2:3";
