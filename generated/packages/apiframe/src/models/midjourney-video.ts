// Generated from #/components/schemas/MidjourneyVideoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Midjourney Video takes. */
export interface MidjourneyVideoParams {
  /**
   * How the picture should move.
   *
   * 1 to 4000 characters.
   */
  prompt: string;
  /** Settings of Midjourney Video. */
  midjourneyVideoParams: MidjourneyVideoMidjourneyVideoParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Midjourney Video. */
export interface MidjourneyVideoMidjourneyVideoParams {
  /** URL of the picture that becomes the first frame. */
  start_image: MediaInput;
  /**
   * How much movement the clips show.
   *
   * @defaultValue "low"
   */
  motion?: "low" | "high";
  /**
   * Resolution of the clips: `sd` is 480p, `hd` is 720p.
   *
   * @defaultValue "sd"
   */
  resolution?: "sd" | "hd";
}

/** What a finished job of Midjourney Video holds. */
export interface MidjourneyVideoOutput {
  /** URLs of the four clips. */
  videos: string[];
}

/**
 * Midjourney Video at Apiframe. Animates one picture into four clips.
 *
 * Price: not published.
 */
export const midjourneyVideo: Model<MidjourneyVideoParams, MidjourneyVideoOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "midjourney-video",
  name: "Midjourney Video",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "midjourney-video" },
  media: [{ path: ["midjourneyVideoParams", "start_image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/midjourney-video.js"),
});
