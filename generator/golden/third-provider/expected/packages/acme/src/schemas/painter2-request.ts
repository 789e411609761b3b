// Generated from #/components/schemas/Painter2Input with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Painter2Request {
  /** What to paint. */
  prompt: string;
  /**
   * In pixels.
   * 64 to 2048.
   */
  width?: number;
}
