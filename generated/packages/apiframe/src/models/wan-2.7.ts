// Generated from #/components/schemas/Wan2_7Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan 2.7 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Wan2_7Params {
  /**
   * What the clip should show.
   *
   * 1 to 5000 characters.
   */
  prompt: string;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
  /** Settings of Wan 2.7. */
  wan27Params?: Wan2_7Wan27Params;
}

/** Settings of Wan 2.7. */
export interface Wan2_7Wan27Params {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** URL of a sound file that the clip is synchronised to. */
  audio?: MediaInput;
  /**
   * Length of the clip in seconds.
   *
   * 2 to 15.
   */
  duration?: number;
  /** Lets the service expand the prompt first. */
  enable_prompt_expansion?: boolean;
  /** URL of a clip to continue from. */
  first_clip?: MediaInput;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** URL of the picture that becomes the last frame. */
  last_frame?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Wan 2.7 holds. */
export interface Wan2_7Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.7 at Apiframe. Clips of 2 to 15 s that can continue a clip and end on a given frame.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wan2_7: Model<Wan2_7Params, Wan2_7Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-2.7",
  name: "Wan 2.7",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "wan-2.7" },
  media: [
    { path: ["wan27Params", "audio"], kind: "audio", list: false },
    { path: ["wan27Params", "first_clip"], kind: "video", list: false },
    { path: ["wan27Params", "image"], kind: "image", list: false },
    { path: ["wan27Params", "last_frame"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.7.js"),
});
