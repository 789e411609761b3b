// Generated from #/components/schemas/GptImage1_5Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What GPT Image 1.5 takes. */
export interface GptImage1_5Params {
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
  /** Settings of GPT Image 1.5. */
  gptImageParams?: GptImage1_5GptImageParams;
}

/** Settings of GPT Image 1.5. */
export interface GptImage1_5GptImageParams {
  /**
   * Shape of the picture, width to height.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "3:2" | "2:3";
  /**
   * What lies behind the subject.
   *
   * @defaultValue "auto"
   */
  background?: "auto" | "transparent" | "opaque";
  /**
   * How closely the input pictures are kept.
   *
   * @defaultValue "low"
   */
  input_fidelity?: "low" | "high";
  /** URLs of pictures to edit or combine; null is allowed. */
  input_images?: readonly MediaInput[] | null;
  /**
   * Number of pictures; each one is billed.
   *
   * 1 to 10.
   *
   * @defaultValue 1
   */
  number_of_images?: number;
  /**
   * File format of the picture.
   *
   * @defaultValue "webp"
   */
  output_format?: "png" | "jpeg" | "webp";
  /**
   * Quality of the picture; it sets the price.
   *
   * @defaultValue "auto"
   */
  quality?: "low" | "medium" | "high" | "auto";
}

/** What a finished job of GPT Image 1.5 holds. */
export interface GptImage1_5Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * GPT Image 1.5 at Apiframe. OpenAI model that makes and edits pictures in priced quality tiers.
 *
 * Price per output by `gptImageParams.quality`: low = 4, medium = 9, auto = 24, high = 24
 * (published, as of 2026-05-02).
 */
export const gptImage1_5: Model<GptImage1_5Params, GptImage1_5Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "gpt-image-1.5",
  name: "GPT Image 1.5",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "gpt-image-1.5" },
  media: [{ path: ["gptImageParams", "input_images"], kind: "image", list: true }],
  price: {
    kind: "by-parameters",
    by: [["/gptImageParams/quality", "auto"]],
    credits: { low: 4, medium: 9, auto: 24, high: 24 },
    times: ["/gptImageParams/number_of_images", 1],
    asOf: "2026-05-02",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/gpt-image-1.5.js"),
});
