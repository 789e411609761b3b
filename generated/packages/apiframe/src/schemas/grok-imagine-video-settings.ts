// Generated from #/components/schemas/GrokImagineVideoSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Grok Imagine Video. */
export interface GrokImagineVideoSettings {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
  /** Length of the clip in seconds. */
  duration?: 6 | 10 | 15;
  /**
   * URLs of reference pictures, at most 7.
   * At most 7 items.
   */
  reference_images?: readonly string[];
}
