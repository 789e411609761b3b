// Generated from #/components/schemas/KlingShot with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** One shot of a multi-shot clip. */
export interface KlingShot {
  /**
   * What the shot shows.
   * 1 to 4000 characters.
   */
  prompt: string;
  /**
   * Length of the shot in seconds.
   * 1 to 15.
   */
  duration: number;
}
