// Generated from #/components/schemas/OutputQuality with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Compression quality from 0 to 100; PNG ignores it. */
export type OutputQuality = number;
