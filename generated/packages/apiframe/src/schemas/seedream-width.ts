// Generated from #/components/schemas/SeedreamWidth with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Width in pixels, read only when size is `custom`. */
export type SeedreamWidth = number;
