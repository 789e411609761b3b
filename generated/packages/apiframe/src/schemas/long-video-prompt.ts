// Generated from #/components/schemas/LongVideoPrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the clip should show. */
export type LongVideoPrompt = string;
