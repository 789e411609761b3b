// Generated from #/components/schemas/Veo3Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Veo 3 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Veo3Params {
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
  /** Settings of Veo 3 and Veo 3 Fast; the official document does not tell them apart. */
  veoParams?: Veo3VeoParams;
}

/** Settings of Veo 3 and Veo 3 Fast; the official document does not tell them apart. */
export interface Veo3VeoParams {
  /** Shape of the clip as W:H, such as 16:9. */
  aspect_ratio?: string;
  /** Length of the clip in seconds. */
  duration?: 4 | 6 | 8;
  /** Whether the clip gets a soundtrack. */
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

/** What a finished job of Veo 3 holds. */
export interface Veo3Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Veo 3 at Apiframe. Google video model with sound.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const veo3: Model<Veo3Params, Veo3Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "veo-3",
  name: "Veo 3",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "veo-3" },
  media: [
    { path: ["veoParams", "image"], kind: "image", list: false },
    { path: ["veoParams", "last_frame"], kind: "image", list: false },
    { path: ["veoParams", "reference_images"], kind: "image", list: true },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/veo-3.js"),
});
