// Generated from #/components/schemas/SunoActionNegativeTags with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Styles to avoid. */
export type SunoActionNegativeTags = string;
