// Generated from #/components/schemas/SoraAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the clip, width to height. */
export type SoraAspectRatio = "16:9" | "9:16";
