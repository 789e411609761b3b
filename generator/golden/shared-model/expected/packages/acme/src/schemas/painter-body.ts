// Generated from #/components/schemas/PainterBody with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface PainterBody {
  /** Chooses Painter 2. */
  model: "painter-2";
  /**
   * What to paint.
   * At most 500 characters.
   */
  prompt: string;
  /** Shape. */
  ratio?: "1:1" | "16:9" | "auto";
  /** Size. */
  size?: "small" | "large" | "huge";
  /** A picture to begin with. */
  picture_url?: string;
  /** Repeats a picture. */
  seed?: number;
}
