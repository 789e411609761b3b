// Generated from #/components/schemas/NanoBanana2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Google Nano Banana 2 takes.
 *
 * Known only in part: Known from a listing of 2026-03-09 and the provider's own scripts; only the
 * fields seen there are given.
 */
export interface NanoBanana2Params {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * enum: The provider's helper script sends this value; the whole list is not published.
   */
  aspect_ratio?: "16:9" | (string & {});
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

/** What a finished job of Google Nano Banana 2 holds. This shape is inferred. */
export interface NanoBanana2Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Google Nano Banana 2 at PixelDojo. Google Nano Banana 2: makes pictures and edits them.
 *
 * Price: 2 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of 2026-03-09 and the provider's own scripts; only the
 * fields seen there are given.
 */
export const nanoBanana2: Model<NanoBanana2Params, NanoBanana2Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "nano-banana-2",
  name: "Google Nano Banana 2",
  operation: "runNanoBanana2",
  path: "/api/v1/models/nano-banana-2/run",
  price: { kind: "fixed", credits: 2, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/nano-banana-2.js"),
});
