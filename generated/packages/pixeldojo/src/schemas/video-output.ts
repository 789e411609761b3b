// Generated from #/components/schemas/VideoOutput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The clip that a job made. */
export interface VideoOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}
