// Generated from #/components/schemas/WanImage2_7Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan Image 2.7 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface WanImage2_7Params {
  /**
   * What the picture should show.
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
  /**
   * Settings of Wan Image 2.7 and Wan Image 2.7 Pro; the official document does not tell them
   * apart.
   */
  wanImage27Params?: WanImage2_7WanImage27Params;
}

/**
 * Settings of Wan Image 2.7 and Wan Image 2.7 Pro; the official document does not tell them apart.
 */
export interface WanImage2_7WanImage27Params {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9";
  /** URL of the picture to edit; without one a new picture is made. */
  image?: MediaInput;
  /**
   * Seed of the random generator; equal seeds with equal inputs repeat a result.
   *
   * 0 to 2147483647.
   */
  seed?: number;
  /** Adds a reasoning pass before the picture is made. */
  thinking_mode?: boolean;
}

/** What a finished job of Wan Image 2.7 holds. */
export interface WanImage2_7Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Wan Image 2.7 at Apiframe. Wan image model with a thinking mode.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wanImage2_7: Model<WanImage2_7Params, WanImage2_7Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-image-2.7",
  name: "Wan Image 2.7",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "wan-image-2.7" },
  media: [{ path: ["wanImage27Params", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-image-2.7.js"),
});
