// Generated from #/components/schemas/Veo3_1LiteRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Veo 3.1 Lite takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Veo3_1LiteParams {
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
  /** Settings of Veo 3.1 Lite. */
  veoParams?: Veo3_1LiteVeoParams;
}

/** Settings of Veo 3.1 Lite. */
export interface Veo3_1LiteVeoParams {
  /** Shape of the clip as W:H, such as 16:9. */
  aspect_ratio?: string;
  /** Length of the clip in seconds. */
  duration?: 4 | 6 | 8;
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
  /** Resolution of the clip. */
  resolution?: "720p" | "1080p";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Veo 3.1 Lite holds. */
export interface Veo3_1LiteOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Veo 3.1 Lite at Apiframe. Cheaper Veo 3.1 without sound or reference pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const veo3_1Lite: Model<Veo3_1LiteParams, Veo3_1LiteOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "veo-3.1-lite",
  name: "Veo 3.1 Lite",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "veo-3.1-lite" },
  media: [
    { path: ["veoParams", "image"], kind: "image", list: false },
    { path: ["veoParams", "last_frame"], kind: "image", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/veo-3.1-lite.js"),
});
