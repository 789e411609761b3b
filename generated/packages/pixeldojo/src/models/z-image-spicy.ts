// Generated from #/components/schemas/ZImageSpicyRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Z Image Spicy takes. */
export interface ZImageSpicyParams {
  /** Describes the picture to make. */
  prompt?: string;
  /**
   * Width to height of the picture.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * Width of the picture in pixels.
   *
   * 256 to 1536.
   *
   * range: The range stands in the model's summary.
   */
  width?: number;
  /**
   * Height of the picture in pixels.
   *
   * 256 to 1536.
   *
   * range: The range stands in the model's summary.
   */
  height?: number;
  /**
   * Whether the prompt is extended before use.
   *
   * @defaultValue true
   */
  prompt_extend?: boolean;
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

/** What a finished job of Z Image Spicy holds. */
export interface ZImageSpicyOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Z Image Spicy at PixelDojo. Z Image without a content filter: pictures of 256 to 1,536 pixels a
 * side.
 *
 * Price: 1 credit per call (published).
 */
export const zImageSpicy: Model<ZImageSpicyParams, ZImageSpicyOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "z-image-spicy",
  name: "Z Image Spicy",
  operation: "runZImageSpicy",
  path: "/api/v1/models/z-image-spicy/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/z-image-spicy.js"),
});
