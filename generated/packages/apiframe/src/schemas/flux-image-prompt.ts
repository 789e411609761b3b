// Generated from #/components/schemas/FluxImagePrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of a picture that steers the composition. */
export type FluxImagePrompt = string;
