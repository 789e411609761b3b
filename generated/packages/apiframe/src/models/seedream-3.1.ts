// Generated from #/components/schemas/Seedream3_1Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Seedream 3.1 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Seedream3_1Params {
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
   * Settings of Seedream 3, Seedream 3.1 and Seedream 5.0 Pro; the official document does not tell
   * them apart.
   */
  seedreamParams?: Seedream3_1SeedreamParams;
}

/**
 * Settings of Seedream 3, Seedream 3.1 and Seedream 5.0 Pro; the official document does not tell
 * them apart.
 */
export interface Seedream3_1SeedreamParams {
  /** Shape of the picture as W:H, such as 16:9; the accepted ratios are not published. */
  aspect_ratio?: string;
  /** Lets the service rewrite the prompt first. */
  enhance_prompt?: boolean;
  /**
   * How closely the picture follows the prompt.
   *
   * 1 to 10.
   */
  guidance_scale?: number;
  /**
   * Height of the picture in pixels.
   *
   * 512 to 4096.
   */
  height?: number;
  /**
   * URLs of pictures to edit or to take as references, at most 14.
   *
   * At most 14 items.
   */
  image_input?: readonly MediaInput[];
  /** File format of the picture. */
  output_format?: "jpg" | "png";
  /** Resolution of the picture; the accepted words are not published. */
  resolution?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Size of the picture; the accepted words are not published. */
  size?: string;
  /** Passes the prompt through a language model first. */
  use_pre_llm?: boolean;
  /**
   * Width of the picture in pixels.
   *
   * 512 to 4096.
   */
  width?: number;
}

/** What a finished job of Seedream 3.1 holds. */
export interface Seedream3_1Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Seedream 3.1 at Apiframe. ByteDance's Dreamina 3.1 for cinematic pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const seedream3_1: Model<Seedream3_1Params, Seedream3_1Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedream-3.1",
  name: "Seedream 3.1",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "seedream-3.1" },
  media: [{ path: ["seedreamParams", "image_input"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedream-3.1.js"),
});
