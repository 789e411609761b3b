// Generated from #/components/schemas/FluxResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Size of the picture in megapixels, or that of the first input picture. */
export type FluxResolution = "0.5MP" | "1MP" | "2MP" | "4MP" | "match_input_image";
