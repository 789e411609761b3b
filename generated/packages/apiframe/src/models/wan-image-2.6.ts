// Generated from #/components/schemas/WanImage2_6Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Wan Image 2.6 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface WanImage2_6Params {
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
  /** Settings of Wan Image 2.6. */
  wanImageParams?: WanImage2_6WanImageParams;
}

/** Settings of Wan Image 2.6. */
export interface WanImage2_6WanImageParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9";
  /** URL of the picture to edit; without one a new picture is made. */
  image?: MediaInput;
  /**
   * What the result should not show.
   *
   * At most 500 characters.
   */
  negative_prompt?: string;
  /** Lets the service extend the prompt first. */
  prompt_extend?: boolean;
  /**
   * Seed of the random generator; equal seeds with equal inputs repeat a result.
   *
   * 0 to 2147483647.
   */
  seed?: number;
}

/** What a finished job of Wan Image 2.6 holds. */
export interface WanImage2_6Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Wan Image 2.6 at Apiframe. Alibaba's Wan model for pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const wanImage2_6: Model<WanImage2_6Params, WanImage2_6Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "wan-image-2.6",
  name: "Wan Image 2.6",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "wan-image-2.6" },
  media: [{ path: ["wanImageParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/wan-image-2.6.js"),
});
