// Generated from #/components/schemas/TopazVideoUpscaleRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Topaz Video Upscale takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface TopazVideoUpscaleParams {
  /** Settings of Topaz Video Upscale. */
  topazVideoParams: TopazVideoUpscaleTopazVideoParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Topaz Video Upscale. */
export interface TopazVideoUpscaleTopazVideoParams {
  /** Frame rate of the result. */
  target_fps: 24 | 30 | 60;
  /** Resolution of the result. */
  target_resolution: "720p" | "1080p" | "4k";
  /** URL of the clip to enlarge. */
  video: MediaInput;
  /** Which enhancement model to use. */
  enhance_model?: "auto" | "theia-fine-tune-detail" | "theia-fine-tune-fidelity" | "apollo" | "rhea" | "iris";
  /** Which regions to enhance. */
  subject_detection?: "all" | "foreground" | "background" | "none";
}

/** What a finished job of Topaz Video Upscale holds. */
export interface TopazVideoUpscaleOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Topaz Video Upscale at Apiframe. Enlarges clips and converts their frame rate; billed by the
 * second.
 *
 * Price: varies (published).
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const topazVideoUpscale: Model<TopazVideoUpscaleParams, TopazVideoUpscaleOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "topaz-video-upscale",
  name: "Topaz Video Upscale",
  operation: "upscaleVideo",
  path: "/v2/videos/upscale",
  fixed: { model: "topaz-video-upscale" },
  media: [{ path: ["topazVideoParams", "video"], kind: "video", list: false }],
  price: { kind: "variable", typical: null, asOf: null, mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/topaz-video-upscale.js"),
});
