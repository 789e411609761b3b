// Generated from #/components/schemas/Veo3_1Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Veo 3.1 takes. */
export interface Veo3_1Params {
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
  /** Settings of Veo 3.1 and Veo 3.1 Fast. */
  veoParams?: Veo3_1VeoParams;
}

/** Settings of Veo 3.1 and Veo 3.1 Fast. */
export interface Veo3_1VeoParams {
  /** Shape of the clip as W:H, such as 16:9. */
  aspect_ratio?: string;
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 8
   */
  duration?: 4 | 6 | 8;
  /**
   * Whether the clip gets a soundtrack.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** URL of the picture that becomes the last frame. */
  last_frame?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 2000 characters.
   */
  negative_prompt?: string;
  /**
   * URLs of reference pictures, at most 3.
   *
   * At most 3 items.
   */
  reference_images?: readonly MediaInput[];
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Veo 3.1 holds. */
export interface Veo3_1Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Veo 3.1 at Apiframe. Veo with sound, reference pictures and control of the last frame.
 *
 * Price per call by `veoParams.duration` and `veoParams.generate_audio`: 4 false = 5, 4 true = 10,
 * 6 false = 8, 6 true = 15, 8 false = 10, 8 true = 20 (published, as of 2026-03-15).
 */
export const veo3_1: Model<Veo3_1Params, Veo3_1Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "veo-3.1",
  name: "Veo 3.1",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "veo-3.1" },
  media: [
    { path: ["veoParams", "image"], kind: "image", list: false },
    { path: ["veoParams", "last_frame"], kind: "image", list: false },
    { path: ["veoParams", "reference_images"], kind: "image", list: true },
  ],
  price: {
    kind: "by-parameters",
    by: [["/veoParams/duration", 8], ["/veoParams/generate_audio", true]],
    credits: {
      "4": { false: 5, true: 10 },
      "6": { false: 8, true: 15 },
      "8": { false: 10, true: 20 },
    },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/veo-3.1.js"),
});
