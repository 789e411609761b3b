// Generated from #/components/schemas/Flux2MaxRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Flux 2 Max takes. */
export interface Flux2MaxParams {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * enum: The values are the page's list of supported aspect ratios.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
  /**
   * Size of each picture in megapixels.
   *
   * enum (inferred): The page types it as an enum and prints only the default; the values are those
   * published for `flux-2-klein-9b`.
   *
   * @defaultValue "1 MP"
   */
  resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP" | (string & {});
  /**
   * How many pictures one job makes.
   *
   * 1 to 4.
   *
   * range (inferred): The page prints no range; this one is published for `flux-2-klein-9b`.
   *
   * @defaultValue 1
   */
  num_outputs?: number;
  /**
   * How much the content filter lets through; higher is more permissive.
   *
   * 1 to 5.
   *
   * range (inferred): The page prints no range; 1 (strictest) to 5 (most permissive) is published
   * for `flux-2-klein-9b`.
   *
   * @defaultValue 5
   */
  safety_tolerance?: number;
  /**
   * Whether the prompt is rewritten in more detail before use.
   *
   * @defaultValue false
   */
  prompt_upsampling?: boolean;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * File format of the pictures.
   *
   * enum (inferred): The page types it as an enum and prints only the default; the values are those
   * published for `flux-2-klein-9b`.
   *
   * @defaultValue "png"
   */
  output_format?: "png" | "jpg" | "webp" | (string & {});
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Flux 2 Max holds. */
export interface Flux2MaxOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 2 Max at PixelDojo. Black Forest Labs' FLUX.2 tier of the highest fidelity, for new pictures
 * and edits.
 *
 * Price: 2 credits per call (published).
 */
export const flux2Max: Model<Flux2MaxParams, Flux2MaxOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-2-max",
  name: "Flux 2 Max",
  operation: "runFlux2Max",
  path: "/api/v1/models/flux-2-max/run",
  price: { kind: "fixed", credits: 2, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/flux-2-max.js"),
});
