// Generated from #/components/schemas/Hailuo2_3Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Hailuo 2.3 takes. */
export interface Hailuo2_3Params {
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
  /** Settings of Hailuo 2.3. */
  hailuoParams?: Hailuo2_3HailuoParams;
}

/** Settings of Hailuo 2.3. */
export interface Hailuo2_3HailuoParams {
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 6
   */
  duration?: 6 | 10;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Lets the provider of the model rewrite the prompt first. */
  prompt_optimizer?: boolean;
  /**
   * Resolution of the clip.
   *
   * @defaultValue "768p"
   */
  resolution?: "768p" | "1080p";
}

/** What a finished job of Hailuo 2.3 holds. */
export interface Hailuo2_3Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Hailuo 2.3 at Apiframe. MiniMax model that makes clips from text or a picture, at 768p or 1080p.
 *
 * Price per call by `hailuoParams.resolution` and `hailuoParams.duration`: 768p 6 = 5, 768p 10 =
 * 10, 1080p 6 = 10 (published, as of 2026-03-15).
 */
export const hailuo2_3: Model<Hailuo2_3Params, Hailuo2_3Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "hailuo-2.3",
  name: "Hailuo 2.3",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "hailuo-2.3" },
  media: [{ path: ["hailuoParams", "image"], kind: "image", list: false }],
  price: {
    kind: "by-parameters",
    by: [["/hailuoParams/resolution", "768p"], ["/hailuoParams/duration", 6]],
    credits: { "768p": { "6": 5, "10": 10 }, "1080p": { "6": 10 } },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/hailuo-2.3.js"),
});
