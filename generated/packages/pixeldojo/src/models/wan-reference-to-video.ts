// Generated from #/components/schemas/WanReferenceToVideoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What WAN Reference to Video takes. */
export interface WanReferenceToVideoParams {
  /** Describes the clip to make. */
  prompt: string;
  /**
   * Addresses of one to five reference pictures or clips.
   *
   * 1 to 5 items.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  reference_urls: readonly MediaInput[];
  /** Length of the clip in seconds. */
  duration: number;
  /**
   * Which version of the model runs.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "wan2.7-r2v"
   */
  model?: string;
  /**
   * Height of the clip in lines, written without `p`.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * type (unknown): The page prints 720 without `p`, unlike `wan-2.7-i2v`; whether it wants text or
   * a number is not told, text is assumed.
   *
   * @defaultValue "720"
   */
  resolution?: string;
  /** Width to height of the clip. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Whether the clip is one shot or several.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "single"
   */
  shot_type?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * Whether to mark the clip with a watermark.
   *
   * @defaultValue false
   */
  watermark?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of WAN Reference to Video holds. */
export interface WanReferenceToVideoOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN Reference to Video at PixelDojo. Alibaba WAN: a clip in one shot or several from up to five
 * reference pictures or clips.
 *
 * Price: varies; typically 4 credits (published).
 */
export const wanReferenceToVideo: Model<WanReferenceToVideoParams, WanReferenceToVideoOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "wan-reference-to-video",
  name: "WAN Reference to Video",
  operation: "runWanReferenceToVideo",
  path: "/api/v1/models/wan-reference-to-video/run",
  media: [{ path: ["reference_urls"], kind: "any", list: true }],
  price: { kind: "variable", typical: 4, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/wan-reference-to-video.js"),
});
