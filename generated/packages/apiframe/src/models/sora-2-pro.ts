// Generated from #/components/schemas/Sora2ProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Sora 2 Pro takes. */
export interface Sora2ProParams {
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
  /** Settings of Sora 2 Pro. */
  soraParams?: Sora2ProSoraParams;
}

/** Settings of Sora 2 Pro. */
export interface Sora2ProSoraParams {
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
   * Resolution class of the clip; it sets the price.
   *
   * @defaultValue "standard"
   */
  resolution?: "standard" | "high";
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Sora 2 Pro holds. */
export interface Sora2ProOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Sora 2 Pro at Apiframe. Sora 2 with a standard and a high resolution class.
 *
 * Price per second by `soraParams.resolution`: standard = 51, high = 85 (published, as of
 * 2026-05-02).
 */
export const sora2Pro: Model<Sora2ProParams, Sora2ProOutput> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "sora-2-pro",
  name: "Sora 2 Pro",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "sora-2-pro" },
  media: [{ path: ["soraParams", "start_image"], kind: "image", list: false }],
  price: {
    kind: "per-second-by-parameter",
    by: [["/soraParams/resolution", "standard"]],
    credits: { standard: 51, high: 85 },
    times: ["/soraParams/duration", 4],
    asOf: "2026-05-02",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/sora-2-pro.js"),
});
