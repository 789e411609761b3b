// Generated from #/components/schemas/Seedance1_5Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";

/**
 * What Seedance 1.5 takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface Seedance1_5Params {
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
  /** The model may take more than is documented. */
  [key: string]: unknown;
}

/** What a finished job of Seedance 1.5 holds. This shape is inferred. */
export interface Seedance1_5Output {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Seedance 1.5 at PixelDojo. ByteDance Seedance 1.5: a clip from text or a picture.
 *
 * Price: 1.5 credits per second (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const seedance1_5: Model<Seedance1_5Params, Seedance1_5Output> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "seedance-1.5",
  name: "Seedance 1.5",
  operation: "runSeedance1_5",
  path: "/api/v1/models/seedance-1.5/run",
  price: {
    kind: "per-second",
    credits: 1.5,
    times: [null, null],
    asOf: "2026-03-09",
    mark: "published",
  },
}, {
  check: () => import("../checks/seedance-1.5.js"),
});
