// Generated from #/components/schemas/PVideoAvatarRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What P Video Avatar takes. */
export interface PVideoAvatarParams {
  /** Address of the portrait that speaks. */
  image: MediaInput;
  /** What the avatar says; needed unless `audio` is given. */
  voice_script?: string;
  /** Address of a recording to speak; it wins over `voice_script` and `voice`. */
  audio?: MediaInput;
  /**
   * Which of the 30 voices reads `voice_script`.
   *
   * enum: The page prints five of the 30 voices.
   *
   * @defaultValue "Zephyr (Female)"
   */
  voice?: "Zephyr (Female)" | "Puck (Male)" | "Charon (Male)" | "Kore (Female)" | "Fenrir (Male)" | (string & {});
  /**
   * Which of the 10 languages `voice_script` is in.
   *
   * enum: The page prints five of the 10 languages.
   *
   * @defaultValue "English (US)"
   */
  voice_language?: "English (US)" | "English (UK)" | "Spanish" | "French" | "German" | (string & {});
  /** Describes how the clip should look. */
  video_prompt?: string;
  /** Describes how the voice should sound. */
  voice_prompt?: string;
  /**
   * Height of the clip; 1080p costs twice as much per second.
   *
   * @defaultValue "720p"
   */
  resolution?: "720p" | "1080p";
  /**
   * Whether to use the prompt as it stands, without rewriting.
   *
   * @defaultValue false
   */
  disable_prompt_upsampling?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of P Video Avatar holds. This shape is inferred. */
export interface PVideoAvatarOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * P Video Avatar at PixelDojo. Pruna: a portrait that speaks, from a script or a recording; 30
 * voices, 10 languages.
 *
 * Price per second by `resolution`: 720p = 1, 1080p = 2 (published).
 */
export const pVideoAvatar: Model<PVideoAvatarParams, PVideoAvatarOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "p-video-avatar",
  name: "P Video Avatar",
  operation: "runPVideoAvatar",
  path: "/api/v1/models/p-video-avatar/run",
  media: [
    { path: ["image"], kind: "image", list: false },
    { path: ["audio"], kind: "audio", list: false },
  ],
  price: {
    kind: "per-second-by-parameter",
    by: [["/resolution", "720p"]],
    credits: { "720p": 1, "1080p": 2 },
    times: [null, null],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/p-video-avatar.js"),
});
