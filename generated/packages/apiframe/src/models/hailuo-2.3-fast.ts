// Generated from #/components/schemas/Hailuo2_3FastRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Hailuo 2.3 Fast takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Hailuo2_3FastParams {
  /**
   * What the clip should show.
   *
   * 1 to 2000 characters.
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
  /** Settings of Hailuo 2.3 Fast and Hailuo 03; the official document does not tell them apart. */
  hailuoParams?: Hailuo2_3FastHailuoParams;
}

/** Settings of Hailuo 2.3 Fast and Hailuo 03; the official document does not tell them apart. */
export interface Hailuo2_3FastHailuoParams {
  /** Length of the clip in seconds. */
  duration?: 6 | 10;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Lets the provider of the model rewrite the prompt first. */
  prompt_optimizer?: boolean;
  /** Resolution of the clip. */
  resolution?: "768p" | "1080p";
}

/** What a finished job of Hailuo 2.3 Fast holds. */
export interface Hailuo2_3FastOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Hailuo 2.3 Fast at Apiframe. Cheaper Hailuo 2.3.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const hailuo2_3Fast: Model<Hailuo2_3FastParams, Hailuo2_3FastOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "hailuo-2.3-fast",
  name: "Hailuo 2.3 Fast",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "hailuo-2.3-fast" },
  media: [{ path: ["hailuoParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/hailuo-2.3-fast.js"),
});
