// Generated from #/components/schemas/Seedance1_5ProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Seedance 1.5 Pro takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Seedance1_5ProParams {
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
  /** Settings of Seedance 1.5 Pro. */
  seedanceParams?: Seedance1_5ProSeedanceParams;
}

/** Settings of Seedance 1.5 Pro. */
export interface Seedance1_5ProSeedanceParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /** Holds the camera still. */
  camera_fixed?: boolean;
  /** Length of the clip in seconds. */
  duration?: 4 | 8 | 12;
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

/** What a finished job of Seedance 1.5 Pro holds. */
export interface Seedance1_5ProOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Seedance 1.5 Pro at Apiframe. Seedance for clips of 4, 8 or 12 s.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const seedance1_5Pro: Model<Seedance1_5ProParams, Seedance1_5ProOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedance-1.5-pro",
  name: "Seedance 1.5 Pro",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "seedance-1.5-pro" },
  media: [
    { path: ["seedanceParams", "end_image"], kind: "image", list: false },
    { path: ["seedanceParams", "start_image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedance-1.5-pro.js"),
});
