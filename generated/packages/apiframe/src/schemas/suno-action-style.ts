// Generated from #/components/schemas/SunoActionStyle with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Style of the music. */
export type SunoActionStyle = string;
