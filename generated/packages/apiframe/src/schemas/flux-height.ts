// Generated from #/components/schemas/FluxHeight with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Height in pixels, read only when aspect_ratio is `custom`. */
export type FluxHeight = number;
