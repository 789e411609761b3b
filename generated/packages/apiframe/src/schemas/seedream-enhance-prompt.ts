// Generated from #/components/schemas/SeedreamEnhancePrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Lets the service rewrite the prompt first. */
export type SeedreamEnhancePrompt = boolean;
