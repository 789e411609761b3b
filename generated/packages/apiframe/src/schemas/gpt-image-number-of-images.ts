// Generated from #/components/schemas/GptImageNumberOfImages with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Number of pictures; each one is billed. */
export type GptImageNumberOfImages = number;
