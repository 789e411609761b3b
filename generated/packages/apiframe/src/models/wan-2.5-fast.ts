// Generated from #/components/schemas/Wan2_5FastRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan 2.5 Fast takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Wan2_5FastParams {
  /**
   * What the clip should show.
   *
   * 1 to 4000 characters.
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
  /** Settings of Wan 2.5 Fast. */
  wanParams?: Wan2_5FastWanParams;
}

/** Settings of Wan 2.5 Fast. */
export interface Wan2_5FastWanParams {
  /** URL of a sound file that the clip is synchronised to. */
  audio?: MediaInput;
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  /** Lets the service expand the prompt first. */
  enable_prompt_expansion?: boolean;
  /** URL of the picture to start from. */
  image?: MediaInput;
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

/** What a finished job of Wan 2.5 Fast holds. */
export interface Wan2_5FastOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.5 Fast at Apiframe. Faster Wan 2.5.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wan2_5Fast: Model<Wan2_5FastParams, Wan2_5FastOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-2.5-fast",
  name: "Wan 2.5 Fast",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "wan-2.5-fast" },
  media: [
    { path: ["wanParams", "audio"], kind: "audio", list: false },
    { path: ["wanParams", "image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.5-fast.js"),
});
