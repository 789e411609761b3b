// Generated from #/components/schemas/SeedanceCameraFixed with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Holds the camera still. */
export type SeedanceCameraFixed = boolean;
