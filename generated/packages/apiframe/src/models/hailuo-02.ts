// Generated from #/components/schemas/Hailuo02Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Hailuo 02 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Hailuo02Params {
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
  /** Settings of Hailuo 02. */
  hailuoParams?: Hailuo02HailuoParams;
}

/** Settings of Hailuo 02. */
export interface Hailuo02HailuoParams {
  /** Length of the clip in seconds. */
  duration?: 6 | 10;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Lets the provider of the model rewrite the prompt first. */
  prompt_optimizer?: boolean;
  /** Resolution of the clip. */
  resolution?: "768p" | "1080p";
}

/** What a finished job of Hailuo 02 holds. */
export interface Hailuo02Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Hailuo 02 at Apiframe. MiniMax video model with an optional last frame.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const hailuo02: Model<Hailuo02Params, Hailuo02Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "hailuo-02",
  name: "Hailuo 02",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "hailuo-02" },
  media: [
    { path: ["hailuoParams", "end_image"], kind: "image", list: false },
    { path: ["hailuoParams", "image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/hailuo-02.js"),
});
