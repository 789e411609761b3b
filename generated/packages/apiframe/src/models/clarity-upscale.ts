// Generated from #/components/schemas/ClarityUpscaleRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Clarity Upscaler takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface ClarityUpscaleParams {
  /** Settings of Clarity Upscaler. */
  clarityUpscaleParams: ClarityUpscaleClarityUpscaleParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Clarity Upscaler. */
export interface ClarityUpscaleClarityUpscaleParams {
  /** URL of the picture to enlarge. */
  image: MediaInput;
  /**
   * How much detail may be invented, from 0 to 1.
   *
   * 0 to 1.
   */
  creativity?: number;
  /**
   * Strength of the HDR-like contrast.
   *
   * 1 to 50.
   */
  dynamic?: number;
  /**
   * What the result should not show.
   *
   * At most 2000 characters.
   */
  negative_prompt?: string;
  /**
   * Number of sampling steps.
   *
   * 1 to 100.
   */
  num_inference_steps?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpg" | "webp";
  /**
   * What the picture shows, to steer the added detail.
   *
   * At most 2000 characters.
   */
  prompt?: string;
  /**
   * How close the result stays to the source, from 0 to 3.
   *
   * 0 to 3.
   */
  resemblance?: number;
  /** Factor by which each side grows. */
  scale_factor?: 1 | 2 | 4 | 8;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * How much to sharpen, from 0 to 10.
   *
   * 0 to 10.
   */
  sharpen?: number;
}

/** What a finished job of Clarity Upscaler holds. */
export interface ClarityUpscaleOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Clarity Upscaler at Apiframe. Enlarges pictures creatively, steered by a prompt; a flat price a
 * job.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const clarityUpscale: Model<ClarityUpscaleParams, ClarityUpscaleOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "clarity-upscale",
  name: "Clarity Upscaler",
  operation: "upscaleImage",
  path: "/v2/images/upscale",
  fixed: { model: "clarity-upscale" },
  media: [{ path: ["clarityUpscaleParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/clarity-upscale.js"),
});
