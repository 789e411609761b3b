// Generated from #/components/schemas/QwenImage2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Qwen Image 2 takes. */
export interface QwenImage2Params {
  /**
   * What the picture should show.
   *
   * 1 to 2000 characters.
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
  /**
   * Settings of Qwen Image 2 and Qwen Image 2 Pro; the official document does not tell them apart.
   */
  qwenImage2Params?: QwenImage2QwenImage2Params;
}

/**
 * Settings of Qwen Image 2 and Qwen Image 2 Pro; the official document does not tell them apart.
 */
export interface QwenImage2QwenImage2Params {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9" | "2:1" | "1:2";
  /** URL of the picture to edit; without one a new picture is made. */
  image?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 500 characters.
   */
  negative_prompt?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Qwen Image 2 holds. */
export interface QwenImage2Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Qwen Image 2 at Apiframe. One Qwen model that makes pictures, and edits when a picture is given.
 *
 * Price: 3 credits per call (published, as of 2026-03-15).
 */
export const qwenImage2: Model<QwenImage2Params, QwenImage2Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "qwen-image-2",
  name: "Qwen Image 2",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "qwen-image-2" },
  media: [{ path: ["qwenImage2Params", "image"], kind: "image", list: false }],
  price: { kind: "fixed", credits: 3, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/qwen-image-2.js"),
});
