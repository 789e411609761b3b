// Generated from #/components/schemas/Wan2_7VideoeditRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan 2.7 VideoEdit takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Wan2_7VideoeditParams {
  /**
   * What to change in the clip.
   *
   * 1 to 5000 characters.
   */
  prompt: string;
  /** Settings of Wan 2.7 VideoEdit. */
  wan27VideoeditParams: Wan2_7VideoeditWan27VideoeditParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Wan 2.7 VideoEdit. */
export interface Wan2_7VideoeditWan27VideoeditParams {
  /** URL of the clip to edit. */
  video: MediaInput;
  /** Shape of the clip, width to height. */
  aspect_ratio?: "auto" | "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Where the sound of the result comes from. */
  audio_setting?: "auto" | "origin";
  /**
   * Length of the result in seconds; that of the input clip when left out.
   *
   * 2 to 10.
   */
  duration?: number;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** URL of a reference picture. */
  reference_image?: MediaInput;
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Wan 2.7 VideoEdit holds. */
export interface Wan2_7VideoeditOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Wan 2.7 VideoEdit at Apiframe. Edits a clip by instruction; billed by the second.
 *
 * Price: varies (published).
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wan2_7Videoedit: Model<Wan2_7VideoeditParams, Wan2_7VideoeditOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-2.7-videoedit",
  name: "Wan 2.7 VideoEdit",
  operation: "editVideo",
  path: "/v2/videos/edit",
  fixed: { model: "wan-2.7-videoedit" },
  media: [
    { path: ["wan27VideoeditParams", "video"], kind: "video", list: false },
    { path: ["wan27VideoeditParams", "reference_image"], kind: "image", list: false },
  ],
  price: { kind: "variable", typical: null, asOf: null, mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-2.7-videoedit.js"),
});
