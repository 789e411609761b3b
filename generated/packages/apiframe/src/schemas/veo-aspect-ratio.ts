// Generated from #/components/schemas/VeoAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Shape of the clip as W:H, such as 16:9. */
export type VeoAspectRatio = string;
