// Generated from #/components/schemas/MidjourneyIndex with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Which picture of the grid, from 1 to 4. */
export type MidjourneyIndex = number;
