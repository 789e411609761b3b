// Generated from #/components/schemas/Happyhorse1_0Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What HappyHorse 1.0 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Happyhorse1_0Params {
  /**
   * What the clip should show.
   *
   * 1 to 2500 characters.
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
  /** Settings of HappyHorse 1.0. */
  happyhorse10Params?: Happyhorse1_0Happyhorse10Params;
}

/** Settings of HappyHorse 1.0. */
export interface Happyhorse1_0Happyhorse10Params {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds.
   *
   * 3 to 15.
   */
  duration?: number;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /**
   * Seed of the random generator; equal seeds with equal inputs repeat a result.
   *
   * 0 to 2147483647.
   */
  seed?: number;
}

/** What a finished job of HappyHorse 1.0 holds. */
export interface Happyhorse1_0Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * HappyHorse 1.0 at Apiframe. Clips of 3 to 15 s from text or one picture.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const happyhorse1_0: Model<Happyhorse1_0Params, Happyhorse1_0Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "happyhorse-1.0",
  name: "HappyHorse 1.0",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "happyhorse-1.0" },
  media: [{ path: ["happyhorse10Params", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/happyhorse-1.0.js"),
});
