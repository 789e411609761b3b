// Generated from #/components/schemas/WanImageRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What WAN 2.2 Image takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface WanImageParams {
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

/** What a finished job of WAN 2.2 Image holds. This shape is inferred. */
export interface WanImageOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * WAN 2.2 Image at PixelDojo. WAN 2.2 for stills: pictures from text.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const wanImage: Model<WanImageParams, WanImageOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "wan-image",
  name: "WAN 2.2 Image",
  operation: "runWanImage",
  path: "/api/v1/models/wan-image/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/wan-image.js"),
});
