// Generated from #/components/schemas/ModelSummary with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ModelPrice } from "./model-price.js";

/** One model in the list. */
export interface ModelSummary {
  /** The id that goes into paths. */
  apiId: string;
  /** The name for people. */
  name: string;
  /** What the model does. */
  description: string;
  /** What the model makes; others than the known ones may appear. */
  modality: "image" | "video" | "audio" | (string & {});
  creditCost: ModelPrice;
}
