// Generated from #/components/schemas/PainterBody with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Painter takes. */
export interface PainterParams {
  /** What to paint. */
  text: string;
}

/** What a finished job of Painter holds. */
export interface PainterOutput {
  url?: string;
}

/**
 * Painter at Bellows. Paints too.
 *
 * Price: not published.
 */
export const painter: Model<PainterParams, PainterOutput> = /* @__PURE__ */ model({
  provider: "bellows",
  id: "painter",
  name: "Painter",
  operation: "makePicture",
  path: "/v1/pictures",
  fixed: { model: "painter" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/painter.js"),
});
