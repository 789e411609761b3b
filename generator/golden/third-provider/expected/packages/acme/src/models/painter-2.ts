// Generated from #/components/schemas/Painter2Input with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Painter 2 takes. */
export interface Painter2Params {
  /** What to paint. */
  prompt: string;
  /**
   * In pixels.
   *
   * 64 to 2048.
   */
  width?: number;
}

/** What a finished job of Painter 2 holds: not published. */
export type Painter2Output = unknown;

/**
 * Painter 2 at Acme. Paints.
 *
 * Price: 1 credit per call (published).
 */
export const painter2: Model<Painter2Params, Painter2Output> = /* @__PURE__ */ model({
  provider: "acme",
  id: "painter-2",
  name: "Painter 2",
  operation: "runPainter2",
  path: "/v1/models/painter-2/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/painter-2.js"),
});
