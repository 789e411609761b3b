// Generated from #/components/schemas/PainterBody with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface PainterBody {
  /** Chooses Painter. */
  model: "painter";
  /** What to paint. */
  text: string;
}
