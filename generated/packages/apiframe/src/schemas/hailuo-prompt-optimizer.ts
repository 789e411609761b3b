// Generated from #/components/schemas/HailuoPromptOptimizer with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Lets the provider of the model rewrite the prompt first. */
export type HailuoPromptOptimizer = boolean;
