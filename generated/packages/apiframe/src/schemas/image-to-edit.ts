// Generated from #/components/schemas/ImageToEdit with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture to edit. */
export type ImageToEdit = string;
