// Generated from #/components/schemas/GptImageQuality with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Quality of the picture; it sets the price. */
export type GptImageQuality = "low" | "medium" | "high" | "auto";
