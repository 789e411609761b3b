// Generated from #/components/schemas/KlingKeepOriginalSound with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Keeps the sound of the input clip. */
export type KlingKeepOriginalSound = boolean;
