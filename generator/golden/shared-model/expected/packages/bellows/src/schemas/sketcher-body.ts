// Generated from #/components/schemas/SketcherBody with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface SketcherBody {
  /** Chooses Sketcher. */
  model: "sketcher";
  /** What to sketch. */
  text: string;
  /** In which manner. */
  style: string;
}
