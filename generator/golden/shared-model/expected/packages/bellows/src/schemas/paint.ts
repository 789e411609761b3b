// Generated from #/components/schemas/Paint with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Paint {
  /** What to paint. */
  text: string;
  /** Width to height. */
  shape?: string;
  /** Length of a side. */
  pixels?: number;
  /** A picture to begin with. */
  picture?: string;
  /** Which painter. */
  tier: "plain" | "pro";
}
