// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux 1.1 Pro Ultra takes.
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export interface Flux1_1ProUltraParams {
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

/** What a finished job of Flux 1.1 Pro Ultra holds. This shape is inferred. */
export interface Flux1_1ProUltraOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 1.1 Pro Ultra at PixelDojo. FLUX 1.1, pro tier in its ultra form, with a raw mode for a
 * natural look.
 *
 * Price: 1.5 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export const flux1_1ProUltra: Model<Flux1_1ProUltraParams, Flux1_1ProUltraOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-1.1-pro-ultra",
  name: "Flux 1.1 Pro Ultra",
  operation: "runFlux1_1ProUltra",
  path: "/api/v1/models/flux-1.1-pro-ultra/run",
  price: { kind: "fixed", credits: 1.5, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-1.1-pro-ultra.js"),
});
