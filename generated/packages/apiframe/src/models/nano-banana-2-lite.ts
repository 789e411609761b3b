// Generated from #/components/schemas/NanoBanana2LiteRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Nano Banana 2 Lite takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface NanoBanana2LiteParams {
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
   * Settings of Nano Banana, Nano Banana Pro, Nano Banana 2 and Nano Banana 2 Lite; the official
   * document does not tell them apart.
   */
  nanoBananaParams?: NanoBanana2LiteNanoBananaParams;
}

/**
 * Settings of Nano Banana, Nano Banana Pro, Nano Banana 2 and Nano Banana 2 Lite; the official
 * document does not tell them apart.
 */
export interface NanoBanana2LiteNanoBananaParams {
  /** Shape of the picture as W:H, such as 16:9; the accepted ratios are not published. */
  aspect_ratio?: string;
  /** Grounds the picture in web search results. */
  google_search?: boolean;
  /**
   * URLs of pictures to edit or to take as references, at most 14.
   *
   * At most 14 items.
   */
  image_input?: readonly MediaInput[];
  /** Grounds the picture in image search results. */
  image_search?: boolean;
  /** File format of the picture. */
  output_format?: "jpg" | "png" | "webp";
  /** Resolution of the picture. */
  resolution?: "512px" | "1K" | "2K" | "4K";
}

/** What a finished job of Nano Banana 2 Lite holds. */
export interface NanoBanana2LiteOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Nano Banana 2 Lite at Apiframe. Smaller variant of Nano Banana 2.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const nanoBanana2Lite: Model<NanoBanana2LiteParams, NanoBanana2LiteOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "nano-banana-2-lite",
  name: "Nano Banana 2 Lite",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "nano-banana-2-lite" },
  media: [{ path: ["nanoBananaParams", "image_input"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/nano-banana-2-lite.js"),
});
