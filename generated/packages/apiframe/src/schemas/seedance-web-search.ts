// Generated from #/components/schemas/SeedanceWebSearch with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Grounds the prompt in web search results. */
export type SeedanceWebSearch = boolean;
