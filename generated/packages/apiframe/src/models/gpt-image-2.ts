// Generated from #/components/schemas/GptImage2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What GPT Image 2 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface GptImage2Params {
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
  /** Settings of GPT Image 2. */
  gptImage2Params?: GptImage2GptImage2Params;
}

/** Settings of GPT Image 2. */
export interface GptImage2GptImage2Params {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "3:2" | "2:3";
  /** What lies behind the subject. */
  background?: "auto" | "opaque";
  /** URLs of pictures to edit or combine; null is allowed. */
  input_images?: readonly MediaInput[] | null;
  /** How strictly content is moderated. */
  moderation?: "auto" | "low";
  /**
   * Number of pictures; each one is billed.
   *
   * 1 to 10.
   */
  number_of_images?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpeg" | "webp";
  /** Quality of the picture; it sets the price. */
  quality?: "low" | "medium" | "high" | "auto";
}

/** What a finished job of GPT Image 2 holds. */
export interface GptImage2Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * GPT Image 2 at Apiframe. Newer OpenAI model that makes and edits pictures.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const gptImage2: Model<GptImage2Params, GptImage2Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "gpt-image-2",
  name: "GPT Image 2",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "gpt-image-2" },
  media: [{ path: ["gptImage2Params", "input_images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/gpt-image-2.js"),
});
