// Generated from #/components/schemas/FluxWidth with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Width in pixels, read only when aspect_ratio is `custom`. */
export type FluxWidth = number;
