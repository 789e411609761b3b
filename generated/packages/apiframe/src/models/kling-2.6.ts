// Generated from #/components/schemas/Kling2_6Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Kling 2.6 takes. */
export interface Kling2_6Params {
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
  /** Settings of Kling 2.6. */
  klingParams?: Kling2_6KlingParams;
}

/** Settings of Kling 2.6. */
export interface Kling2_6KlingParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 10;
  /**
   * Whether the clip gets a soundtrack.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Kling 2.6 holds. */
export interface Kling2_6Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 2.6 at Apiframe. Video model with optional sound.
 *
 * Price per call by `klingParams.duration` and `klingParams.generate_audio`: 5 false = 15, 5 true =
 * 25, 10 false = 25, 10 true = 40 (published, as of 2026-03-15).
 */
export const kling2_6: Model<Kling2_6Params, Kling2_6Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "kling-2.6",
  name: "Kling 2.6",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-2.6" },
  media: [{ path: ["klingParams", "start_image"], kind: "image", list: false }],
  price: {
    kind: "by-parameters",
    by: [["/klingParams/duration", 5], ["/klingParams/generate_audio", true]],
    credits: { "5": { false: 15, true: 25 }, "10": { false: 25, true: 40 } },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-2.6.js"),
});
