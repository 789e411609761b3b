// Generated from #/components/schemas/SunoActionPrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What to sing or how it should sound. */
export type SunoActionPrompt = string;
