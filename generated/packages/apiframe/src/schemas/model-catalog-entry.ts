// Generated from #/components/schemas/ModelCatalogEntry with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** One model on offer. */
export interface ModelCatalogEntry {
  /** Id of the model, as bodies take it. */
  id: string;
  /** Name of the model. */
  label: string;
  /** What the model makes. */
  modality: "image" | "video" | "music" | (string & {});
  /** What the model is good at. */
  description?: string;
  /** Credits that the cheapest job costs. */
  costMin?: number;
  /** Credits that the dearest job costs. */
  costMax?: number;
  /** What the costs are counted by. */
  pricingMode?: "flat" | "per-second" | "per-output" | (string & {});
}
