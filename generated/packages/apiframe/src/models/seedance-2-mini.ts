// Generated from #/components/schemas/Seedance2MiniRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Seedance 2.0 Mini takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Seedance2MiniParams {
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
  /** Settings of Seedance 2.0 Mini. */
  seedanceParams?: Seedance2MiniSeedanceParams;
}

/** Settings of Seedance 2.0 Mini. */
export interface Seedance2MiniSeedanceParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "adaptive";
  /** Holds the camera still. */
  camera_fixed?: boolean;
  /**
   * Length of the clip in seconds.
   *
   * 4 to 15.
   */
  duration?: number;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /** Whether the clip gets a soundtrack. */
  generate_audio?: boolean;
  /**
   * URLs of reference sounds, at most 3.
   *
   * At most 3 items.
   */
  reference_audio_urls?: readonly MediaInput[];
  /**
   * URLs of reference pictures, at most 9.
   *
   * At most 9 items.
   */
  reference_image_urls?: readonly MediaInput[];
  /**
   * URLs of reference clips, at most 3.
   *
   * At most 3 items.
   */
  reference_video_urls?: readonly MediaInput[];
  /** Resolution of the clip. */
  resolution?: "480p" | "720p";
  /** Returns the last frame as well. */
  return_last_frame?: boolean;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
  /** Grounds the prompt in web search results. */
  web_search?: boolean;
}

/** What a finished job of Seedance 2.0 Mini holds. */
export interface Seedance2MiniOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Seedance 2.0 Mini at Apiframe. Small variant of Seedance 2.0, up to 720p.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const seedance2Mini: Model<Seedance2MiniParams, Seedance2MiniOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedance-2-mini",
  name: "Seedance 2.0 Mini",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "seedance-2-mini" },
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
  check: () => import("../checks/seedance-2-mini.js"),
});
