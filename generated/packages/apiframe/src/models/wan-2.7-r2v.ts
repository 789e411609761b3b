// Generated from #/components/schemas/Wan2_7R2vRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan 2.7 R2V takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Wan2_7R2vParams {
  /**
   * What the clip should show.
   *
   * 1 to 5000 characters.
   */
  prompt: string;
  /** Settings of Wan 2.7 R2V. */
  wan27R2vParams: Wan2_7R2vWan27R2vParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Wan 2.7 R2V. */
export interface Wan2_7R2vWan27R2vParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds.
   *
   * 2 to 10.
   */
  duration?: number;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /**
   * URLs of reference pictures, at most 5.
   *
   * At most 5 items.
   */
  reference_images?: readonly MediaInput[];
  /**
   * URLs of reference clips, at most 5.
   *
   * At most 5 items.
   */
  reference_videos?: readonly MediaInput[];
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Whether the clip is one shot or several. */
  shot_type?: "single" | "multi";
}

/** What a finished job of Wan 2.7 R2V holds. */
export interface Wan2_7R2vOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.7 R2V at Apiframe. Makes clips from reference pictures and clips.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wan2_7R2v: Model<Wan2_7R2vParams, Wan2_7R2vOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-2.7-r2v",
  name: "Wan 2.7 R2V",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "wan-2.7-r2v" },
  media: [
    { path: ["wan27R2vParams", "reference_images"], kind: "image", list: true },
    { path: ["wan27R2vParams", "reference_videos"], kind: "video", list: true },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.7-r2v.js"),
});
