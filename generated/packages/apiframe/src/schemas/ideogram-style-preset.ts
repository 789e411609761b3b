// Generated from #/components/schemas/IdeogramStylePreset with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Name of a ready-made art style; the names are not published. */
export type IdeogramStylePreset = string;
