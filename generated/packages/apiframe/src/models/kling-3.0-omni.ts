// Generated from #/components/schemas/Kling3_0OmniRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Kling 3.0 Omni takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Kling3_0OmniParams {
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
  /** Settings of Kling 3.0 Omni. */
  klingParams?: Kling3_0OmniKlingParams;
}

/** Settings of Kling 3.0 Omni. */
export interface Kling3_0OmniKlingParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds.
   *
   * 3 to 15.
   */
  duration?: number;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /** Whether the clip gets a soundtrack. */
  generate_audio?: boolean;
  /** Keeps the sound of the input clip. */
  keep_original_sound?: boolean;
  /** Quality of the clip. */
  mode?: "standard" | "pro" | "4k";
  /**
   * Prompts of a multi-shot clip, each with its length.
   *
   * At most 6 items.
   */
  multi_prompt?: readonly Kling3_0OmniKlingShot[];
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /**
   * URLs of reference pictures, at most 7.
   *
   * At most 7 items.
   */
  reference_images?: readonly MediaInput[];
  /** URL of a reference clip. */
  reference_video?: MediaInput;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
  /** What the reference clip is used for. */
  video_reference_type?: "feature" | "base";
}

/** One shot of a multi-shot clip. */
export interface Kling3_0OmniKlingShot {
  /**
   * What the shot shows.
   * 1 to 4000 characters.
   */
  prompt: string;
  /**
   * Length of the shot in seconds.
   * 1 to 15.
   */
  duration: number;
}

/** What a finished job of Kling 3.0 Omni holds. */
export interface Kling3_0OmniOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 3.0 Omni at Apiframe. Kling 3.0 with picture and clip references.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const kling3_0Omni: Model<Kling3_0OmniParams, Kling3_0OmniOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "kling-3.0-omni",
  name: "Kling 3.0 Omni",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-3.0-omni" },
  media: [
    { path: ["klingParams", "end_image"], kind: "image", list: false },
    { path: ["klingParams", "reference_images"], kind: "image", list: true },
    { path: ["klingParams", "reference_video"], kind: "video", list: false },
    { path: ["klingParams", "start_image"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-3.0-omni.js"),
});
