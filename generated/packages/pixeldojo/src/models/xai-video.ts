// Generated from #/components/schemas/XaiVideoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What Grok Imagine Video takes. */
export interface XaiVideoParams {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the picture to animate, for the mode `image-to-video`. */
  image_url?: MediaInput;
  /**
   * Whether the clip starts from text or from a picture.
   *
   * enum (inferred): The page prints the default only; `image-to-video` is inferred from its
   * summary.
   *
   * @defaultValue "text-to-video"
   */
  mode?: "text-to-video" | "image-to-video" | (string & {});
  /**
   * Height of the clip.
   *
   * @defaultValue "720p"
   */
  resolution?: "480p" | "720p";
  /**
   * Width to height of the clip.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "4:3" | "1:1" | "9:16" | "3:4" | "3:2" | "2:3";
  /**
   * Length of the clip in seconds, 1 to 15.
   *
   * 1 to 15.
   *
   * @defaultValue 5
   */
  duration?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Grok Imagine Video holds. */
export interface XaiVideoOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Grok Imagine Video at PixelDojo. xAI Grok Imagine: a clip of 1 to 15 seconds from text or a
 * picture, in 480p or 720p.
 *
 * Price: 2 credits per second (published).
 */
export const xaiVideo: Model<XaiVideoParams, XaiVideoOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "xai-video",
  name: "Grok Imagine Video",
  operation: "runXaiVideo",
  path: "/api/v1/models/xai-video/run",
  media: [{ path: ["image_url"], kind: "image", list: false }],
  price: {
    kind: "per-second",
    credits: 2,
    times: ["/duration", 5],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/xai-video.js"),
});
