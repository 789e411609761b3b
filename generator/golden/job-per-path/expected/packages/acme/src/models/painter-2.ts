// Generated from #/paths/~1v1~1models~1painter-2~1run/post/requestBody/content/application~1json/schema with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What Painter 2 takes. */
export interface Painter2Params {
  /**
   * What to paint.
   *
   * At most 2000 characters.
   */
  prompt: string;
  /**
   * How large.
   *
   * @defaultValue "small"
   */
  size?: "small" | "large";
  /**
   * How it should look: a word of your own, or none.
   *
   * values: the published list is not complete; other values may be accepted
   */
  style?: "oil" | "ink" | (string & {}) | null;
  /**
   * Repeats a result.
   *
   * 0 to 999.
   *
   * range (inferred): the limits are not published for this model
   */
  seed?: number;
  /** A picture to start from. */
  reference_image?: MediaInput;
}

/** What a finished job of Painter 2 holds. */
export interface Painter2Output {
  url: string;
  width?: number;
}

/**
 * Painter 2 at Acme. Paints pictures.
 *
 * Price by `size`: small = 1, large = 2.5 (published, as of 2026-03-09).
 */
export const painter2: Model<Painter2Params, Painter2Output> = /* @__PURE__ */ pricedModel({
  provider: "acme",
  id: "painter-2",
  name: "Painter 2",
  operation: "runPainter2",
  path: "/v1/models/painter-2/run",
  media: [{ path: ["reference_image"], kind: "image", list: false }],
  price: {
    kind: "by-parameter",
    by: [["/size", "small"]],
    credits: { small: 1, large: 2.5 },
    asOf: "2026-03-09",
    mark: "published",
  },
}, {
  check: () => import("../checks/painter-2.js"),
});
