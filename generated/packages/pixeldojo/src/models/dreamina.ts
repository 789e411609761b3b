// Generated from #/components/schemas/DreaminaRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Dreamina 3.1 takes. */
export interface DreaminaParams {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Whether the prompt is enriched before use.
   *
   * @defaultValue true
   */
  enhance_prompt?: boolean;
  /**
   * Width to height of the picture; `custom` takes `width` and `height` instead.
   *
   * enum: The page cuts the list after five values, so there may be more.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "custom" | (string & {});
  /**
   * Size class of the picture.
   *
   * @defaultValue "2K"
   */
  resolution?: "HD" | "2K" | "4K";
  /**
   * Width in pixels, used with `aspect_ratio: custom`.
   *
   * 256 to 2048.
   */
  width?: number;
  /**
   * Height in pixels, used with `aspect_ratio: custom`.
   *
   * 256 to 2048.
   */
  height?: number;
  /**
   * How many pictures one job makes.
   *
   * 1 to 4.
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

/** What a finished job of Dreamina 3.1 holds. This shape is inferred. */
export interface DreaminaOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Dreamina 3.1 at PixelDojo. ByteDance Dreamina 3.1: cinematic pictures of up to four megapixels,
 * with control over style.
 *
 * Price: 1 credit per call (published).
 */
export const dreamina: Model<DreaminaParams, DreaminaOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "dreamina",
  name: "Dreamina 3.1",
  operation: "runDreamina",
  path: "/api/v1/models/dreamina/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/dreamina.js"),
});
