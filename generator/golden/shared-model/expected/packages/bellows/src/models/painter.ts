// Generated from #/components/schemas/PainterBody with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Painter takes. */
export interface PainterParams {
  paint: PainterPaint;
}

export interface PainterPaint {
  /** What to paint. */
  text: string;
  /** Which painter. */
  tier: "plain" | "pro";
  /** Width to height. */
  shape?: string;
  /** Length of a side. */
  pixels?: number;
  /** A picture to begin with. */
  picture?: MediaInput;
}

/** What a finished job of Painter holds. */
export interface PainterOutput {
  url: string;
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
  media: [{ path: ["paint", "picture"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/painter.js"),
});
