// Generated from #/paths/~1v1~1models~1painter-2~1run/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Painter2Request {
  /**
   * What to paint.
   * At most 2000 characters.
   */
  prompt: string;
  /**
   * How large.
   * @defaultValue "small"
   */
  size?: "small" | "large";
  /** How it should look: a word of your own, or none. */
  style?: string | null;
  seed?: number;
  /** A picture to start from. */
  reference_image?: string;
}
