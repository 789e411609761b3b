// Generated from #/components/schemas/GrokImagineVideoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Grok Imagine Video takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface GrokImagineVideoParams {
  /**
   * What the clip should show.
   *
   * 1 to 5000 characters.
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
  /** Settings of Grok Imagine Video. */
  grokImagineVideoParams?: GrokImagineVideoGrokImagineVideoParams;
}

/** Settings of Grok Imagine Video. */
export interface GrokImagineVideoGrokImagineVideoParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
  /** Length of the clip in seconds. */
  duration?: 6 | 10 | 15;
  /**
   * URLs of reference pictures, at most 7.
   *
   * At most 7 items.
   */
  reference_images?: readonly MediaInput[];
}

/** What a finished job of Grok Imagine Video holds. */
export interface GrokImagineVideoOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Grok Imagine Video at Apiframe. xAI video model with up to 7 reference pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const grokImagineVideo: Model<GrokImagineVideoParams, GrokImagineVideoOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "grok-imagine-video",
  name: "Grok Imagine Video",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "grok-imagine-video" },
  media: [{ path: ["grokImagineVideoParams", "reference_images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/grok-imagine-video.js"),
});
