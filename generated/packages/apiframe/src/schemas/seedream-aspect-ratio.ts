// Generated from #/components/schemas/SeedreamAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape as W:H, or `match_input_image` to copy the first input picture. */
export type SeedreamAspectRatio = string;
