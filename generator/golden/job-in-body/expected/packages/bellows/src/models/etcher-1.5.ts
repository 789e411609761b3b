// Generated from #/components/schemas/EtcherRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What Etcher 1.5 takes. */
export interface Etcher1_5Params {
  /** What to draw. */
  prompt: string;
  /** Where to post the result. */
  webhookUrl?: string;
  /** What to post. */
  webhookEvents?: readonly "ready"[];
  /** Settings of Etcher. */
  etcherParams?: Etcher1_5EtcherParams;
}

/** Settings of Etcher. */
export interface Etcher1_5EtcherParams {
  /**
   * How many.
   *
   * 1 to 4.
   *
   * @defaultValue 1
   */
  count?: number;
  /**
   * What it is etched into.
   *
   * @defaultValue "copper"
   */
  plate?: "copper" | "zinc";
  /**
   * Pictures to follow.
   *
   * At most 2 items.
   */
  images?: readonly MediaInput[];
}

/** What a finished job of Etcher 1.5 holds. */
export interface Etcher1_5Output {
  images: string[];
}

/**
 * Etcher 1.5 at Bellows. Draws fine lines.
 *
 * Price: 3 credits per output (published).
 */
export const etcher1_5: Model<Etcher1_5Params, Etcher1_5Output> = /* @__PURE__ */ pricedModel({
  provider: "bellows",
  id: "etcher-1.5",
  name: "Etcher 1.5",
  operation: "generateImage",
  path: "/v2/images",
  fixed: { model: "etcher-1.5" },
  media: [{ path: ["etcherParams", "images"], kind: "image", list: true }],
  price: {
    kind: "per-output",
    credits: 3,
    times: ["/etcherParams/count", 1],
    asOf: null,
    mark: "published",
  },
  keyed: true,
}, {
  check: () => import("../checks/etcher-1.5.js"),
});
