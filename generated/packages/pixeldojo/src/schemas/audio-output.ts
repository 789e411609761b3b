// Generated from #/components/schemas/AudioOutput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The sound that a job made; under which of the keys is not published. */
export interface AudioOutput {
  /** Address of the sound, where one would expect it. */
  audio?: string;
  /** Address of the sound, where the provider's page shows it. */
  video?: string;
}
