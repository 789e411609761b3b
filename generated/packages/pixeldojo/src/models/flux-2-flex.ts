// Generated from #/components/schemas/Flux2FlexRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";

/** What Flux 2 Flex takes. */
export interface Flux2FlexParams {
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
   * Size of each picture in megapixels; it sets the price.
   *
   * enum (inferred): The page types it as an enum and prints only the default; the values are the
   * sizes of this model's price table.
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

/** What a finished job of Flux 2 Flex holds. */
export interface Flux2FlexOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Flux 2 Flex at PixelDojo. FLUX.2 tier for highest quality and edits, with up to 10 reference
 * images; the price follows the size.
 *
 * Price by `resolution`: 0.5 MP = 1, 1 MP = 1.5, 2 MP = 3, 4 MP = 5 (published).
 */
export const flux2Flex: Model<Flux2FlexParams, Flux2FlexOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "flux-2-flex",
  name: "Flux 2 Flex",
  operation: "runFlux2Flex",
  path: "/api/v1/models/flux-2-flex/run",
  price: {
    kind: "by-parameter",
    by: [["/resolution", "1 MP"]],
    credits: { "0.5 MP": 1, "1 MP": 1.5, "2 MP": 3, "4 MP": 5 },
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/flux-2-flex.js"),
});
