// Generated from #/components/schemas/Veo2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Veo 2 takes. */
export interface Veo2Params {
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
  /** Settings of Veo 2. */
  veoParams?: Veo2VeoParams;
}

/** Settings of Veo 2. */
export interface Veo2VeoParams {
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 6 | 7 | 8;
  /** Shape of the clip as W:H, such as 16:9. */
  aspect_ratio?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** URL of the picture to start from. */
  image?: MediaInput;
}

/** What a finished job of Veo 2 holds. */
export interface Veo2Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Veo 2 at Apiframe. Google video model for clips of 5 to 8 s.
 *
 * Price by `veoParams.duration`: 5 = 15, 6 = 18, 7 = 20, 8 = 22 (published, as of 2026-03-15).
 */
export const veo2: Model<Veo2Params, Veo2Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "veo-2",
  name: "Veo 2",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "veo-2" },
  media: [{ path: ["veoParams", "image"], kind: "image", list: false }],
  price: {
    kind: "by-parameter",
    by: [["/veoParams/duration", 5]],
    credits: { "5": 15, "6": 18, "7": 20, "8": 22 },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/veo-2.js"),
});
