// Generated from #/components/schemas/LongImagePrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the picture should show. */
export type LongImagePrompt = string;
