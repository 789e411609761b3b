// Generated from #/components/schemas/FluxKontextProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Flux Kontext Pro takes. */
export interface FluxKontextProParams {
  /** Describes the picture to make, or the change to make to one. */
  prompt: string;
  /**
   * Picks a variant; the accepted values are not published.
   *
   * enum (unknown): Plain text on the page; the accepted values are not published.
   */
  model?: string;
  /** Width to height of the picture. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "21:9" | "9:21" | "3:2" | "2:3" | "4:5" | "5:4";
  /**
   * How many pictures one job makes.
   *
   * @defaultValue 1
   */
  num_outputs?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Flux Kontext Pro holds. */
export interface FluxKontextProOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux Kontext Pro at PixelDojo. FLUX.1 Kontext, pro tier: makes pictures and edits them by
 * instruction.
 *
 * Price: 1 credit per call (published).
 */
export const fluxKontextPro: Model<FluxKontextProParams, FluxKontextProOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-kontext-pro",
  name: "Flux Kontext Pro",
  operation: "runFluxKontextPro",
  path: "/api/v1/models/flux-kontext-pro/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/flux-kontext-pro.js"),
});
