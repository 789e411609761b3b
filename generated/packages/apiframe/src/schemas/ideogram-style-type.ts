// Generated from #/components/schemas/IdeogramStyleType with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Broad class of style; the accepted words are not published. */
export type IdeogramStyleType = string;
