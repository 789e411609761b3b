// Generated from #/components/schemas/BackgroundRemoveImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture to cut out. */
export type BackgroundRemoveImage = string;
