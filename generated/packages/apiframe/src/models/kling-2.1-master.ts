// Generated from #/components/schemas/Kling2_1MasterRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Kling 2.1 Master takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Kling2_1MasterParams {
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
  /** Settings of Kling 2.1 Master. */
  klingParams?: Kling2_1MasterKlingParams;
}

/** Settings of Kling 2.1 Master. */
export interface Kling2_1MasterKlingParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  /**
   * What the result should not show.
   *
   * At most 2500 characters.
   */
  negative_prompt?: string;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Kling 2.1 Master holds. */
export interface Kling2_1MasterOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 2.1 Master at Apiframe. The top tier of Kling 2.1.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const kling2_1Master: Model<Kling2_1MasterParams, Kling2_1MasterOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "kling-2.1-master",
  name: "Kling 2.1 Master",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-2.1-master" },
  media: [{ path: ["klingParams", "start_image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-2.1-master.js"),
});
