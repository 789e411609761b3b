// Generated from #/components/schemas/Kling2_1Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Kling 2.1 takes. */
export interface Kling2_1Params {
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
  /** Settings of Kling 2.1. */
  klingParams?: Kling2_1KlingParams;
}

/** Settings of Kling 2.1. */
export interface Kling2_1KlingParams {
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 10;
  /**
   * Quality of the clip; it sets the price.
   *
   * @defaultValue "pro"
   */
  mode?: "standard" | "pro";
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
  /** URL of the picture that becomes the last frame; `pro` mode only. */
  end_image?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
}

/** What a finished job of Kling 2.1 holds. */
export interface Kling2_1Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 2.1 at Apiframe. Makes clips from text or a picture, in a standard and a pro mode.
 *
 * Price per call by `klingParams.mode` and `klingParams.duration`: standard 5 = 3, standard 10 = 5,
 * pro 5 = 5, pro 10 = 10 (published, as of 2026-03-15).
 */
export const kling2_1: Model<Kling2_1Params, Kling2_1Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "kling-2.1",
  name: "Kling 2.1",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-2.1" },
  media: [
    { path: ["klingParams", "start_image"], kind: "image", list: false },
    { path: ["klingParams", "end_image"], kind: "image", list: false },
  ],
  price: {
    kind: "by-parameters",
    by: [["/klingParams/mode", "pro"], ["/klingParams/duration", 5]],
    credits: { standard: { "5": 3, "10": 5 }, pro: { "5": 5, "10": 10 } },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-2.1.js"),
});
