// Generated from #/components/schemas/ModelCatalog with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ModelCatalogEntry } from "./model-catalog-entry.js";

/** The models on offer. */
export interface ModelCatalog {
  /** The models. */
  models: ModelCatalogEntry[];
}
