// Generated from #/components/schemas/QwenImage2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Qwen Image 2 takes.
 *
 * Known only in part: Known from a link on the page of its sibling; its own page is not in our
 * copies.
 */
export interface QwenImage2Params {
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

/** What a finished job of Qwen Image 2 holds. This shape is inferred. */
export interface QwenImage2Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Qwen Image 2 at PixelDojo. Qwen Image 2: pictures from text; `qwen-image-2-edit` is its sibling
 * for edits.
 *
 * Price: not published.
 *
 * Known only in part: Known from a link on the page of its sibling; its own page is not in our
 * copies.
 */
export const qwenImage2: Model<QwenImage2Params, QwenImage2Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "qwen-image-2",
  name: "Qwen Image 2",
  operation: "runQwenImage2",
  path: "/api/v1/models/qwen-image-2/run",
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/qwen-image-2.js"),
});
