// Generated from #/components/schemas/HailuoPrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the clip should show. */
export type HailuoPrompt = string;
