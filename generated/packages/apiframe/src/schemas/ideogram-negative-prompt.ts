// Generated from #/components/schemas/IdeogramNegativePrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the picture should not show. */
export type IdeogramNegativePrompt = string;
