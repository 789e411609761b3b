// Generated from #/components/schemas/IdeogramRenderingSpeed with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Balance of speed and quality. */
export type IdeogramRenderingSpeed = "default" | "turbo" | "quality";
