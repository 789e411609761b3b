// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/**
 * What WAN 2.6 Flash takes.
 *
 * Known only in part: Known from a listing of 2026-03-09; its fields come from the provider's agent
 * skill, not from a table.
 */
export interface Wan2_6FlashParams {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame. */
  image_url?: MediaInput;
  /**
   * Length of the clip in seconds.
   *
   * range (unknown): Named by the provider's agent skill, without a range or default.
   */
  duration?: number;
  /**
   * Width to height of the clip.
   *
   * enum (unknown): Typed as an enum; the page prints no value.
   */
  aspect_ratio?: string;
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

/** What a finished job of WAN 2.6 Flash holds. This shape is inferred. */
export interface Wan2_6FlashOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN 2.6 Flash at PixelDojo. WAN 2.6, flash tier: animates a picture.
 *
 * Price: 1 credit per second (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of 2026-03-09; its fields come from the provider's agent
 * skill, not from a table.
 */
export const wan2_6Flash: Model<Wan2_6FlashParams, Wan2_6FlashOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "wan-2.6-flash",
  name: "WAN 2.6 Flash",
  operation: "runWan2_6Flash",
  path: "/api/v1/models/wan-2.6-flash/run",
  media: [{ path: ["image_url"], kind: "image", list: false }],
  price: {
    kind: "per-second",
    credits: 1,
    times: ["/duration", null],
    asOf: "2026-03-09",
    mark: "published",
  },
}, {
  check: () => import("../checks/wan-2.6-flash.js"),
});
