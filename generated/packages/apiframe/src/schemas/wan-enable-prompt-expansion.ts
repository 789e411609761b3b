// Generated from #/components/schemas/WanEnablePromptExpansion with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Lets the service expand the prompt first. */
export type WanEnablePromptExpansion = boolean;
