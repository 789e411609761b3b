// Generated from #/components/schemas/Seedance2FastRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Seedance 2.0 Fast takes. */
export interface Seedance2FastParams {
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
  /** Settings of Seedance 2.0 Fast. */
  seedanceParams?: Seedance2FastSeedanceParams;
}

/** Settings of Seedance 2.0 Fast. */
export interface Seedance2FastSeedanceParams {
  /**
   * Shape of the clip, width to height.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "adaptive";
  /**
   * Holds the camera still.
   *
   * @defaultValue false
   */
  camera_fixed?: boolean;
  /**
   * Length of the clip in seconds.
   *
   * 4 to 15.
   *
   * @defaultValue 8
   */
  duration?: number;
  /** Picture that becomes the last frame: a URL or `asset://{assetId}`. */
  end_image?: MediaInput;
  /**
   * Whether the clip gets a soundtrack.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
  /**
   * Reference sounds, at most 3: URLs or `asset://{assetId}`.
   *
   * At most 3 items.
   */
  reference_audio_urls?: readonly MediaInput[];
  /**
   * Reference pictures, at most 9: URLs or `asset://{assetId}`.
   *
   * At most 9 items.
   */
  reference_image_urls?: readonly MediaInput[];
  /**
   * Reference clips, at most 3: URLs or `asset://{assetId}`.
   *
   * At most 3 items.
   */
  reference_video_urls?: readonly MediaInput[];
  /**
   * Resolution of the clip.
   *
   * @defaultValue "720p"
   */
  resolution?: "480p" | "720p";
  /**
   * Returns the last frame as well.
   *
   * @defaultValue false
   */
  return_last_frame?: boolean;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Picture that becomes the first frame: a URL or `asset://{assetId}`. */
  start_image?: MediaInput;
  /**
   * Grounds the prompt in web search results.
   *
   * @defaultValue false
   */
  web_search?: boolean;
}

/** What a finished job of Seedance 2.0 Fast holds. */
export interface Seedance2FastOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Seedance 2.0 Fast at Apiframe. Cheaper and faster Seedance 2.0, up to 720p.
 *
 * Price: not published.
 */
export const seedance2Fast: Model<Seedance2FastParams, Seedance2FastOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedance-2-fast",
  name: "Seedance 2.0 Fast",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "seedance-2-fast" },
  media: [
    { path: ["seedanceParams", "end_image"], kind: "image", list: false },
    { path: ["seedanceParams", "reference_audio_urls"], kind: "audio", list: true },
    { path: ["seedanceParams", "reference_image_urls"], kind: "image", list: true },
    { path: ["seedanceParams", "reference_video_urls"], kind: "video", list: true },
    { path: ["seedanceParams", "start_image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedance-2-fast.js"),
});
