// Generated from #/components/schemas/Flux1_1ProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux 1.1 Pro takes.
 *
 * Known only in part: Known from examples and listings; only the fields seen in examples are given.
 */
export interface Flux1_1ProParams {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * enum: Two values appear in the SDK's examples; the whole list is not published.
   */
  aspect_ratio?: "1:1" | "16:9" | (string & {});
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

/** What a finished job of Flux 1.1 Pro holds. This shape is inferred. */
export interface Flux1_1ProOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 1.1 Pro at PixelDojo. FLUX 1.1, pro tier: pictures from text.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from examples and listings; only the fields seen in examples are given.
 */
export const flux1_1Pro: Model<Flux1_1ProParams, Flux1_1ProOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-1.1-pro",
  name: "Flux 1.1 Pro",
  operation: "runFlux1_1Pro",
  path: "/api/v1/models/flux-1.1-pro/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-1.1-pro.js"),
});
