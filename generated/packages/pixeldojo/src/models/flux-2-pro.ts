// Generated from #/components/schemas/Flux2ProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux 2 Pro takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface Flux2ProParams {
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

/** What a finished job of Flux 2 Pro holds. This shape is inferred. */
export interface Flux2ProOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 2 Pro at PixelDojo. FLUX.2, pro tier.
 *
 * Price: 2 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const flux2Pro: Model<Flux2ProParams, Flux2ProOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-2-pro",
  name: "Flux 2 Pro",
  operation: "runFlux2Pro",
  path: "/api/v1/models/flux-2-pro/run",
  price: { kind: "fixed", credits: 2, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-2-pro.js"),
});
