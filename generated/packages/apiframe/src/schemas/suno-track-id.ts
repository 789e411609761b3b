// Generated from #/components/schemas/SunoTrackId with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Id of the track, as the parent's result gives it. */
export type SunoTrackId = string;
