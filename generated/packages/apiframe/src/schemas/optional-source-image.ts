// Generated from #/components/schemas/OptionalSourceImage with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the picture to edit; without one a new picture is made. */
export type OptionalSourceImage = string;
