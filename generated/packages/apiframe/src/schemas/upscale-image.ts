// Generated from #/components/schemas/UpscaleImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture to enlarge. */
export type UpscaleImage = string;
