// Generated from #/components/schemas/FluxKontextMaxRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux Kontext Max takes.
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export interface FluxKontextMaxParams {
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

/** What a finished job of Flux Kontext Max holds. This shape is inferred. */
export interface FluxKontextMaxOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux Kontext Max at PixelDojo. FLUX.1 Kontext, max tier: better lettering, for new pictures and
 * edits.
 *
 * Price: 2 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export const fluxKontextMax: Model<FluxKontextMaxParams, FluxKontextMaxOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-kontext-max",
  name: "Flux Kontext Max",
  operation: "runFluxKontextMax",
  path: "/api/v1/models/flux-kontext-max/run",
  price: { kind: "fixed", credits: 2, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-kontext-max.js"),
});
