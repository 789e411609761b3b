// Generated from #/components/schemas/PromptUpsampling with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Lets the service enrich the prompt before it is used. */
export type PromptUpsampling = boolean;
