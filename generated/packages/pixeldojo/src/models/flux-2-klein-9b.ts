// Generated from #/components/schemas/Flux2Klein9bRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Flux 2 Klein 9B takes. */
export interface Flux2Klein9bParams {
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
   * @defaultValue "1 MP"
   */
  resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
  /**
   * How many pictures one job makes.
   *
   * 1 to 4.
   *
   * @defaultValue 1
   */
  num_outputs?: number;
  /**
   * How much the content filter lets through: 1 is strictest, 5 most permissive.
   *
   * 1 to 5.
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
   * @defaultValue "png"
   */
  output_format?: "png" | "jpg" | "webp";
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Flux 2 Klein 9B holds. This shape is inferred. */
export interface Flux2Klein9bOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 2 Klein 9B at PixelDojo. Distilled four-step FLUX.2 model with nine billion parameters:
 * cheap, and easy to steer.
 *
 * Price: 0.5 credits per call (published).
 */
export const flux2Klein9b: Model<Flux2Klein9bParams, Flux2Klein9bOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux-2-klein-9b",
  name: "Flux 2 Klein 9B",
  operation: "runFlux2Klein9b",
  path: "/api/v1/models/flux-2-klein-9b/run",
  price: { kind: "fixed", credits: 0.5, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/flux-2-klein-9b.js"),
});
