// Generated from #/components/schemas/SunoActionTitle with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Title of the new track. */
export type SunoActionTitle = string;
