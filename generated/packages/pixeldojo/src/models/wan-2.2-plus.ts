// Generated from #/components/schemas/Wan2_2PlusRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What WAN 2.2 Plus takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface Wan2_2PlusParams {
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

/** What a finished job of WAN 2.2 Plus holds. This shape is inferred. */
export interface Wan2_2PlusOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN 2.2 Plus at PixelDojo. WAN 2.2, plus tier: animates a picture.
 *
 * Price: 10 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const wan2_2Plus: Model<Wan2_2PlusParams, Wan2_2PlusOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "wan-2.2-plus",
  name: "WAN 2.2 Plus",
  operation: "runWan2_2Plus",
  path: "/api/v1/models/wan-2.2-plus/run",
  price: { kind: "fixed", credits: 10, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/wan-2.2-plus.js"),
});
