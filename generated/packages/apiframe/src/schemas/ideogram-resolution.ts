// Generated from #/components/schemas/IdeogramResolution with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Resolution as WxH in pixels, or `None` for the default. */
export type IdeogramResolution = string;
