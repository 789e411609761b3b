// Generated from #/components/schemas/WanMultiShots with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Allows several shots in one clip; needs `enable_prompt_expansion: true`. */
export type WanMultiShots = boolean;
