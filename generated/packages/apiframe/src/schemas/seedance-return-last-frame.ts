// Generated from #/components/schemas/SeedanceReturnLastFrame with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Returns the last frame as well. */
export type SeedanceReturnLastFrame = boolean;
