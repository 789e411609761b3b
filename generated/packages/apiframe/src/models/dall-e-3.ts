// Generated from #/components/schemas/DallE3Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What DALL-E 3 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface DallE3Params {
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
  /** Settings of DALL-E 3 and DALL-E 2; the official document does not tell them apart. */
  dalleParams?: DallE3DalleParams;
}

/** Settings of DALL-E 3 and DALL-E 2; the official document does not tell them apart. */
export interface DallE3DalleParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "3:2" | "2:3";
  /** Whether the picture looks dramatic or natural. */
  style?: "vivid" | "natural";
}

/** What a finished job of DALL-E 3 holds. */
export interface DallE3Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * DALL-E 3 at Apiframe. OpenAI's DALL-E 3.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const dallE3: Model<DallE3Params, DallE3Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "dall-e-3",
  name: "DALL-E 3",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "dall-e-3" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  check: () => import("../checks/dall-e-3.js"),
});
