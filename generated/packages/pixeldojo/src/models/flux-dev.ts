// Generated from #/components/schemas/FluxDevRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux Dev takes.
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export interface FluxDevParams {
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

/** What a finished job of Flux Dev holds. This shape is inferred. */
export interface FluxDevOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux Dev at PixelDojo. FLUX.1 dev: pictures with a choice of steps and guidance, and with LoRA.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from an older copy of llm.txt (32 image models) and a listing of
 * 2026-03-09; no page we have prints its parameters.
 */
export const fluxDev: Model<FluxDevParams, FluxDevOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-dev",
  name: "Flux Dev",
  operation: "runFluxDev",
  path: "/api/v1/models/flux-dev/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/flux-dev.js"),
});
