// Generated from #/components/schemas/Kling2_5TurboProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Kling 2.5 Turbo Pro takes. */
export interface Kling2_5TurboProParams {
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
  /** Settings of Kling 2.5 Turbo Pro. */
  klingParams?: Kling2_5TurboProKlingParams;
}

/** Settings of Kling 2.5 Turbo Pro. */
export interface Kling2_5TurboProKlingParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 10;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /**
   * How closely the clip follows the prompt, from 0 to 1.
   *
   * 0 to 1.
   *
   * conflict: The older model page calls it cfg_scale; the newer official document knows only
   * guidance_scale. We follow the document.
   */
  guidance_scale?: number;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Kling 2.5 Turbo Pro holds. */
export interface Kling2_5TurboProOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 2.5 Turbo Pro at Apiframe. Fast video model with an optional last frame.
 *
 * Price by `klingParams.duration`: 5 = 4, 10 = 7 (published, as of 2026-03-15).
 */
export const kling2_5TurboPro: Model<Kling2_5TurboProParams, Kling2_5TurboProOutput> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "kling-2.5-turbo-pro",
  name: "Kling 2.5 Turbo Pro",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-2.5-turbo-pro" },
  media: [
    { path: ["klingParams", "end_image"], kind: "image", list: false },
    { path: ["klingParams", "start_image"], kind: "image", list: false },
  ],
  price: {
    kind: "by-parameter",
    by: [["/klingParams/duration", 5]],
    credits: { "5": 4, "10": 7 },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-2.5-turbo-pro.js"),
});
