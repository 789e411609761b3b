// Generated from #/components/schemas/Flux2Klein4bRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux 2 Klein 4B takes.
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export interface Flux2Klein4bParams {
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

/** What a finished job of Flux 2 Klein 4B holds. This shape is inferred. */
export interface Flux2Klein4bOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 2 Klein 4B at PixelDojo. FLUX.2 klein with four billion parameters: very fast pictures and
 * edits.
 *
 * Price: 0.1 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export const flux2Klein4b: Model<Flux2Klein4bParams, Flux2Klein4bOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-2-klein-4b",
  name: "Flux 2 Klein 4B",
  operation: "runFlux2Klein4b",
  path: "/api/v1/models/flux-2-klein-4b/run",
  price: { kind: "fixed", credits: 0.1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-2-klein-4b.js"),
});
