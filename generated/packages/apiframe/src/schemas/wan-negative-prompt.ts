// Generated from #/components/schemas/WanNegativePrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the result should not show. */
export type WanNegativePrompt = string;
