// Generated from #/components/schemas/Happyhorse1_1Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What HappyHorse 1.1 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Happyhorse1_1Params {
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
  /** Settings of HappyHorse 1.1. */
  happyhorse11Params?: Happyhorse1_1Happyhorse11Params;
}

/** Settings of HappyHorse 1.1. */
export interface Happyhorse1_1Happyhorse11Params {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds.
   *
   * 3 to 15.
   */
  duration?: number;
  /**
   * URLs of source pictures, at most 9.
   *
   * At most 9 items.
   */
  images?: readonly MediaInput[];
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /**
   * Seed of the random generator; equal seeds with equal inputs repeat a result.
   *
   * 0 to 2147483647.
   */
  seed?: number;
}

/** What a finished job of HappyHorse 1.1 holds. */
export interface Happyhorse1_1Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * HappyHorse 1.1 at Apiframe. Clips of 3 to 15 s from text or up to nine pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const happyhorse1_1: Model<Happyhorse1_1Params, Happyhorse1_1Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "happyhorse-1.1",
  name: "HappyHorse 1.1",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "happyhorse-1.1" },
  media: [{ path: ["happyhorse11Params", "images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/happyhorse-1.1.js"),
});
