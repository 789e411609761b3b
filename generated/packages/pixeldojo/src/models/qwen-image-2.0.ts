// Generated from #/components/schemas/QwenImage2_0Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What QWEN Image 2.0 takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface QwenImage2_0Params {
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

/** What a finished job of QWEN Image 2.0 holds. This shape is inferred. */
export interface QwenImage2_0Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * QWEN Image 2.0 at PixelDojo. Qwen Image 2.0: makes pictures and edits them.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const qwenImage2_0: Model<QwenImage2_0Params, QwenImage2_0Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "qwen-image-2.0",
  name: "QWEN Image 2.0",
  operation: "runQwenImage2_0",
  path: "/api/v1/models/qwen-image-2.0/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/qwen-image-2.0.js"),
});
