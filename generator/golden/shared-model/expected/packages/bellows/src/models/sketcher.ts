// Generated from #/components/schemas/SketcherBody with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Sketcher takes. */
export interface SketcherParams {
  /** What to sketch. */
  text: string;
  /** In which manner. */
  style: string;
}

/** What a finished job of Sketcher holds. */
export interface SketcherOutput {
  url: string;
}

/**
 * Sketcher at Bellows. Sketches too.
 *
 * Price: not published.
 */
export const sketcher: Model<SketcherParams, SketcherOutput> = /* @__PURE__ */ model({
  provider: "bellows",
  id: "sketcher",
  name: "Sketcher",
  operation: "makePicture",
  path: "/v1/pictures",
  fixed: { model: "sketcher" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/sketcher.js"),
});
