// Generated from #/components/schemas/TopazImageUpscaleRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Topaz Image Upscale takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface TopazImageUpscaleParams {
  /** Settings of Topaz Image Upscale. */
  topazUpscaleParams: TopazImageUpscaleTopazUpscaleParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Topaz Image Upscale. */
export interface TopazImageUpscaleTopazUpscaleParams {
  /** URL of the picture to enlarge. */
  image: MediaInput;
  /** Restores faces. */
  face_enhance?: boolean;
  /**
   * How much face restoration may invent, from 0 to 1.
   *
   * 0 to 1.
   */
  face_enhance_creativity?: number;
  /**
   * How sharp restored faces become, from 0 to 1.
   *
   * 0 to 1.
   */
  face_enhance_strength?: number;
  /** Which upscaler to use. */
  model_type?: "standard-v2" | "low-res-v2" | "cgi" | "high-fidelity-v2" | "text-refine" | "redefine";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Factor by which each side grows. */
  upscale_factor?: 1 | 2 | 4 | 6;
}

/** What a finished job of Topaz Image Upscale holds. */
export interface TopazImageUpscaleOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Topaz Image Upscale at Apiframe. Enlarges pictures faithfully; billed by the megapixels of the
 * result.
 *
 * Price: varies (published).
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const topazImageUpscale: Model<TopazImageUpscaleParams, TopazImageUpscaleOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "topaz-image-upscale",
  name: "Topaz Image Upscale",
  operation: "upscaleImage",
  path: "/v2/images/upscale",
  fixed: { model: "topaz-image-upscale" },
  media: [{ path: ["topazUpscaleParams", "image"], kind: "image", list: false }],
  price: { kind: "variable", typical: null, asOf: null, mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/topaz-image-upscale.js"),
});
