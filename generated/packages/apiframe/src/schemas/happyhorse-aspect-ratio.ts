// Generated from #/components/schemas/HappyhorseAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the clip, width to height. */
export type HappyhorseAspectRatio = "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
