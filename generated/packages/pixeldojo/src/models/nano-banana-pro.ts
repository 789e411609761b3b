// Generated from #/components/schemas/NanoBananaProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Google Nano Banana Pro takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface NanoBananaProParams {
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

/** What a finished job of Google Nano Banana Pro holds. This shape is inferred. */
export interface NanoBananaProOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Google Nano Banana Pro at PixelDojo. Google Nano Banana Pro: makes pictures and edits them.
 *
 * Price: 3 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const nanoBananaPro: Model<NanoBananaProParams, NanoBananaProOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "nano-banana-pro",
  name: "Google Nano Banana Pro",
  operation: "runNanoBananaPro",
  path: "/api/v1/models/nano-banana-pro/run",
  price: { kind: "fixed", credits: 3, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/nano-banana-pro.js"),
});
