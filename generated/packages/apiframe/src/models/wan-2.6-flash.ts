// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Wan 2.6 Flash takes. */
export interface Wan2_6FlashParams {
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
  /** Settings of Wan 2.6 Flash. */
  wanParams?: Wan2_6FlashWanParams;
}

/** Settings of Wan 2.6 Flash. */
export interface Wan2_6FlashWanParams {
  /**
   * URL of the picture to start from.
   *
   * conflict: The model page requires it, the official document leaves it optional. We follow the
   * page, since the model works from a picture only.
   */
  image: MediaInput;
  /** URL of a WAV or MP3 file of 3 to 30 s and at most 15 MB that the clip is synchronised to. */
  audio?: MediaInput;
  /**
   * Whether the clip has sound; false gives a silent one.
   *
   * @defaultValue true
   */
  audio_enabled?: boolean;
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 10 | 15;
  /** Lets the service expand the prompt first. */
  enable_prompt_expansion?: boolean;
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

/** What a finished job of Wan 2.6 Flash holds. */
export interface Wan2_6FlashOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.6 Flash at Apiframe. Makes clips from a picture only, with optional sound.
 *
 * Price per call by `wanParams.audio_enabled` and `wanParams.resolution` and `wanParams.duration`:
 * false 720p 5 = 2, false 720p 10 = 3, false 720p 15 = 5, false 1080p 5 = 3, false 1080p 10 = 5,
 * false 1080p 15 = 7, true 720p 5 = 3, true 720p 10 = 5, true 720p 15 = 7, true 1080p 5 = 4, true
 * 1080p 10 = 7, true 1080p 15 = 10 (published, as of 2026-03-15).
 */
export const wan2_6Flash: Model<Wan2_6FlashParams, Wan2_6FlashOutput> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "wan-2.6-flash",
  name: "Wan 2.6 Flash",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "wan-2.6-flash" },
  media: [
    { path: ["wanParams", "image"], kind: "image", list: false },
    { path: ["wanParams", "audio"], kind: "audio", list: false },
  ],
  price: {
    kind: "by-parameters",
    by: [
      ["/wanParams/audio_enabled", true],
      ["/wanParams/resolution", "720p"],
      ["/wanParams/duration", 5],
    ],
    credits: {
      false: { "720p": { "5": 2, "10": 3, "15": 5 }, "1080p": { "5": 3, "10": 5, "15": 7 } },
      true: { "720p": { "5": 3, "10": 5, "15": 7 }, "1080p": { "5": 4, "10": 7, "15": 10 } },
    },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.6-flash.js"),
});
