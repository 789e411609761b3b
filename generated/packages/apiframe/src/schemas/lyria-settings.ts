// Generated from #/components/schemas/LyriaSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Lyria 3 Clip and Lyria 3 Pro. */
export interface LyriaSettings {
  /**
   * URLs of pictures that set the mood, at most 10.
   * At most 10 items.
   */
  reference_images?: readonly string[];
}
