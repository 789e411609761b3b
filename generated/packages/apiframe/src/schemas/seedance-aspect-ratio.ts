// Generated from #/components/schemas/SeedanceAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the clip, width to height. */
export type SeedanceAspectRatio = "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "adaptive";
