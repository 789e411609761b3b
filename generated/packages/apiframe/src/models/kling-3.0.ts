// Generated from #/components/schemas/Kling3_0Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Kling 3.0 takes. */
export interface Kling3_0Params {
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
  /** Settings of Kling 3.0. */
  klingParams?: Kling3_0KlingParams;
}

/** Settings of Kling 3.0. */
export interface Kling3_0KlingParams {
  /**
   * Shape of the clip, width to height.
   *
   * default: The vendor's README of 2026-08-15 gives 16:9 as the default.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds.
   *
   * 3 to 15.
   *
   * conflict: The model's documentation and the official document take every integer from 3 to 15;
   * the marketing page names 3, 5, 8, 10 and 15. We follow the first two.
   *
   * @defaultValue 5
   */
  duration?: number;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /**
   * Whether the clip gets a soundtrack.
   *
   * conflict: The model's documentation and the vendor's guide give true as the default, the
   * vendor's README of 2026-08-15 false. We follow the documentation; state it if it matters.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
  /**
   * Quality of the clip; it sets the price.
   *
   * conflict: The older model page has standard and pro; the official document and the vendor's
   * README of 2026-08-15 add 4k. We follow the newer two.
   *
   * @defaultValue "pro"
   */
  mode?: "standard" | "pro" | "4k";
  /**
   * Prompts of a multi-shot clip: a JSON array written as text.
   *
   * shape: A JSON array written as text here, a real list on kling-3.0-omni.
   */
  multi_prompt?: string;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Kling 3.0 holds. */
export interface Kling3_0Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 3.0 at Apiframe. Clips of 3 to 15 s in several modes, with sound, a last frame and
 * multi-shot prompts.
 *
 * Price per second by `klingParams.mode` and `klingParams.generate_audio`: standard false = 3,
 * standard true = 4, pro false = 5, pro true = 7 (published, as of 2026-03-15).
 */
export const kling3_0: Model<Kling3_0Params, Kling3_0Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "kling-3.0",
  name: "Kling 3.0",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-3.0" },
  media: [
    { path: ["klingParams", "end_image"], kind: "image", list: false },
    { path: ["klingParams", "start_image"], kind: "image", list: false },
  ],
  price: {
    kind: "by-parameters",
    by: [["/klingParams/mode", "pro"], ["/klingParams/generate_audio", true]],
    credits: { standard: { false: 3, true: 4 }, pro: { false: 5, true: 7 } },
    times: ["/klingParams/duration", 5],
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-3.0.js"),
});
