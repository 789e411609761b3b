// Generated from #/components/schemas/Sora2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Sora 2 takes. */
export interface Sora2Params {
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
  /** Settings of Sora 2. */
  soraParams?: Sora2SoraParams;
}

/** Settings of Sora 2. */
export interface Sora2SoraParams {
  /**
   * Shape of the clip, width to height.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16";
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 4
   */
  duration?: 4 | 8 | 10 | 12 | 15;
  /**
   * Resolution class of the clip; this model may ignore it.
   *
   * @defaultValue "standard"
   */
  resolution?: "standard" | "high";
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Sora 2 holds. */
export interface Sora2Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Sora 2 at Apiframe. OpenAI model that makes clips from text or a picture.
 *
 * Price by `soraParams.duration`: 4 = 4, 8 = 8, 10 = 10, 12 = 12, 15 = 15 (published, as of
 * 2026-03-15).
 */
export const sora2: Model<Sora2Params, Sora2Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "sora-2",
  name: "Sora 2",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "sora-2" },
  media: [{ path: ["soraParams", "start_image"], kind: "image", list: false }],
  price: {
    kind: "by-parameter",
    by: [["/soraParams/duration", 4]],
    credits: { "4": 4, "8": 8, "10": 10, "12": 12, "15": 15 },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/sora-2.js"),
});
