// Generated from #/components/schemas/MidjourneyVideoResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The four clips of a Midjourney Video job. */
export interface MidjourneyVideoResult {
  /** URLs of the four clips. */
  videos: string[];
}
