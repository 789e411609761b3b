// Generated from #/components/schemas/SeedreamHeight with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Height in pixels, read only when size is `custom`. */
export type SeedreamHeight = number;
