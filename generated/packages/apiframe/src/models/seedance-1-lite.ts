// Generated from #/components/schemas/Seedance1LiteRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Seedance 1 Lite takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Seedance1LiteParams {
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
  /**
   * Settings of Seedance 1 Lite, Seedance 1 Pro and Seedance 1 Pro Fast; the official document does
   * not tell them apart.
   */
  seedanceParams?: Seedance1LiteSeedanceParams;
}

/**
 * Settings of Seedance 1 Lite, Seedance 1 Pro and Seedance 1 Pro Fast; the official document does
 * not tell them apart.
 */
export interface Seedance1LiteSeedanceParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
  /** Holds the camera still. */
  camera_fixed?: boolean;
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /** Whether the clip gets a soundtrack. */
  generate_audio?: boolean;
  /** Resolution of the clip. */
  resolution?: "480p" | "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Seedance 1 Lite holds. */
export interface Seedance1LiteOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Seedance 1 Lite at Apiframe. ByteDance's entry video model.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const seedance1Lite: Model<Seedance1LiteParams, Seedance1LiteOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedance-1-lite",
  name: "Seedance 1 Lite",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "seedance-1-lite" },
  media: [
    { path: ["seedanceParams", "end_image"], kind: "image", list: false },
    { path: ["seedanceParams", "start_image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedance-1-lite.js"),
});
