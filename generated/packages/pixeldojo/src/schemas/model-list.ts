// Generated from #/components/schemas/ModelList with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ModelSummary } from "./model-summary.js";

/** Every model, with counts. */
export interface ModelList {
  /** The models. */
  models: ModelSummary[];
  /** How many models there are; may exceed the sum of the counts below. */
  total: number;
  /** How many of them make pictures. */
  imageCount?: number;
  /** How many of them make clips. */
  videoCount?: number;
}
