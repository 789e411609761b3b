// Generated from #/components/schemas/VideoResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The clip of a video job. */
export interface VideoResult {
  /** URL of the clip. */
  videoUrl: string;
}
