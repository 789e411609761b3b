// Generated from #/components/schemas/FluxKreaDevRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux Krea Dev takes.
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export interface FluxKreaDevParams {
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

/** What a finished job of Flux Krea Dev holds. This shape is inferred. */
export interface FluxKreaDevOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux Krea Dev at PixelDojo. FLUX.1 Krea dev: tuned for photographic looks, with LoRA.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export const fluxKreaDev: Model<FluxKreaDevParams, FluxKreaDevOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-krea-dev",
  name: "Flux Krea Dev",
  operation: "runFluxKreaDev",
  path: "/api/v1/models/flux-krea-dev/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-krea-dev.js"),
});
