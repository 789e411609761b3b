// Generated from #/components/schemas/NanoBananaProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Nano Banana Pro takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface NanoBananaProParams {
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
  nanoBananaParams?: NanoBananaProNanoBananaParams;
}

/**
 * Settings of Nano Banana, Nano Banana Pro, Nano Banana 2 and Nano Banana 2 Lite; the official
 * document does not tell them apart.
 */
export interface NanoBananaProNanoBananaParams {
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

/** What a finished job of Nano Banana Pro holds. */
export interface NanoBananaProOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Nano Banana Pro at Apiframe. Higher-grade Google model with dependable lettering, up to 4K.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const nanoBananaPro: Model<NanoBananaProParams, NanoBananaProOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "nano-banana-pro",
  name: "Nano Banana Pro",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "nano-banana-pro" },
  media: [{ path: ["nanoBananaParams", "image_input"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/nano-banana-pro.js"),
});
