// Generated from #/components/schemas/Seedream4Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Seedream 4.5 takes. */
export interface Seedream4Params {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Size preset of the picture.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "auto_2K"
   */
  image_size?: string;
  /** Width in pixels for a size of your own. */
  customWidth?: number;
  /** Height in pixels for a size of your own. */
  customHeight?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * How many pictures one job makes.
   *
   * @defaultValue 1
   */
  num_images?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Seedream 4.5 holds. */
export interface Seedream4Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Seedream 4.5 at PixelDojo. ByteDance Seedream 4.5: pictures of up to 4K with legible text.
 *
 * Price: not published.
 */
export const seedream4: Model<Seedream4Params, Seedream4Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "seedream-4",
  name: "Seedream 4.5",
  operation: "runSeedream4",
  path: "/api/v1/models/seedream-4/run",
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/seedream-4.js"),
});
