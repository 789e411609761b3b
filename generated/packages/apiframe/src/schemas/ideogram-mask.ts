// Generated from #/components/schemas/IdeogramMask with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of the mask that marks the area to repaint. */
export type IdeogramMask = string;
