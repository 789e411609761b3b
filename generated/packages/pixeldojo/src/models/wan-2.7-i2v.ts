// Generated from #/components/schemas/Wan2_7I2vRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What WAN 2.7 Image-to-Video takes. */
export interface Wan2_7I2vParams {
  /**
   * Describes the motion and the scene, 5,000 characters at most.
   *
   * At most 5000 characters.
   */
  prompt?: string;
  /**
   * What the clip should not show, 500 characters at most.
   *
   * At most 500 characters.
   */
  negative_prompt?: string;
  /** Address of the first frame, for the mode `image-to-video`. */
  image_url?: MediaInput;
  /** Address of the clip to continue, for the mode `video-extend`. */
  video_url?: MediaInput;
  /** Address of the picture the clip should end on. */
  last_frame_url?: MediaInput;
  /**
   * Whether to animate a picture or to continue a clip.
   *
   * @defaultValue "image-to-video"
   */
  mode?: "image-to-video" | "video-extend";
  /**
   * Height of the clip; 1080p costs more per second.
   *
   * @defaultValue "720p"
   */
  resolution?: "720p" | "1080p";
  /**
   * Width to height of the clip; the page limits it to text-to-video, which is none of the modes.
   *
   * conflict: The page says that it applies to text-to-video only, and this model has no such mode.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds, 2 to 15.
   *
   * 2 to 15.
   *
   * @defaultValue 5
   */
  duration?: number;
  /**
   * Whether the prompt is expanded before use.
   *
   * @defaultValue false
   */
  enable_prompt_expansion?: boolean;
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

/** What a finished job of WAN 2.7 Image-to-Video holds. This shape is inferred. */
export interface Wan2_7I2vOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN 2.7 Image-to-Video at PixelDojo. Animates a picture or continues a clip, with an optional
 * last frame and matching sound.
 *
 * Price per second by `resolution`: 720p = 2.5, 1080p = 3 (published).
 */
export const wan2_7I2v: Model<Wan2_7I2vParams, Wan2_7I2vOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "wan-2.7-i2v",
  name: "WAN 2.7 Image-to-Video",
  operation: "runWan2_7I2v",
  path: "/api/v1/models/wan-2.7-i2v/run",
  media: [
    { path: ["image_url"], kind: "image", list: false },
    { path: ["video_url"], kind: "video", list: false },
    { path: ["last_frame_url"], kind: "image", list: false },
  ],
  price: {
    kind: "per-second-by-parameter",
    by: [["/resolution", "720p"]],
    credits: { "720p": 2.5, "1080p": 3 },
    times: ["/duration", 5],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/wan-2.7-i2v.js"),
});
