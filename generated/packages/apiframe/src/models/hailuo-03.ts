// Generated from #/components/schemas/Hailuo03Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Hailuo 03 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Hailuo03Params {
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
  hailuoParams?: Hailuo03HailuoParams;
}

/** Settings of Hailuo 2.3 Fast and Hailuo 03; the official document does not tell them apart. */
export interface Hailuo03HailuoParams {
  /** Length of the clip in seconds. */
  duration?: 6 | 10;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Lets the provider of the model rewrite the prompt first. */
  prompt_optimizer?: boolean;
  /** Resolution of the clip. */
  resolution?: "768p" | "1080p";
}

/** What a finished job of Hailuo 03 holds. */
export interface Hailuo03Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Hailuo 03 at Apiframe. The newest MiniMax model in the official document.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const hailuo03: Model<Hailuo03Params, Hailuo03Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "hailuo-03",
  name: "Hailuo 03",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "hailuo-03" },
  media: [{ path: ["hailuoParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/hailuo-03.js"),
});
