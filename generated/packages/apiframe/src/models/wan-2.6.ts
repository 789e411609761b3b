// Generated from #/components/schemas/Wan2_6Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Wan 2.6 takes. */
export interface Wan2_6Params {
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
  /** Settings of Wan 2.6. */
  wanParams?: Wan2_6WanParams;
}

/** Settings of Wan 2.6. */
export interface Wan2_6WanParams {
  /** URL of a WAV or MP3 file of 3 to 30 s and at most 15 MB that the clip is synchronised to. */
  audio?: MediaInput;
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 10 | 15;
  /** Lets the service expand the prompt first. */
  enable_prompt_expansion?: boolean;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Allows several shots in one clip; needs `enable_prompt_expansion: true`. */
  multi_shots?: boolean;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /**
   * Resolution of the clip.
   *
   * @defaultValue "720p"
   */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Wan 2.6 holds. */
export interface Wan2_6Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.6 at Apiframe. Clips of up to 15 s in several shots that can follow a sound file.
 *
 * Price per call by `wanParams.resolution` and `wanParams.duration`: 720p 5 = 5, 720p 10 = 8, 720p
 * 15 = 12, 1080p 5 = 8, 1080p 10 = 12, 1080p 15 = 18 (published, as of 2026-03-15).
 */
export const wan2_6: Model<Wan2_6Params, Wan2_6Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "wan-2.6",
  name: "Wan 2.6",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "wan-2.6" },
  media: [
    { path: ["wanParams", "audio"], kind: "audio", list: false },
    { path: ["wanParams", "image"], kind: "image", list: false },
  ],
  price: {
    kind: "by-parameters",
    by: [["/wanParams/resolution", "720p"], ["/wanParams/duration", 5]],
    credits: { "720p": { "5": 5, "10": 8, "15": 12 }, "1080p": { "5": 8, "10": 12, "15": 18 } },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.6.js"),
});
