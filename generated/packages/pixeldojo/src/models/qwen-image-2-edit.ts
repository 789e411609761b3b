// Generated from #/components/schemas/QwenImage2EditRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Qwen Image 2 Edit takes. */
export interface QwenImage2EditParams {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of one to three reference pictures: a list, in spite of the name.
   *
   * 1 to 3 items.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  image: readonly MediaInput[];
  /**
   * Which variant edits, standard or pro.
   *
   * enum (inferred): The page prints the default only; the second value is inferred from the id
   * `qwen-image-2.0-pro`.
   *
   * @defaultValue "qwen-image-2.0"
   */
  model?: "qwen-image-2.0" | "qwen-image-2.0-pro" | (string & {});
  /**
   * Size of the result.
   *
   * enum (unknown): Typed as an enum; the page prints no value.
   */
  size?: string;
  /**
   * How many pictures one job makes.
   *
   * @defaultValue 1
   */
  n?: number;
  /** What the picture should not show. */
  negative_prompt?: string;
  /** Whether the prompt is extended before use. */
  prompt_extend?: boolean;
  /** Whether to mark the pictures with a watermark. */
  watermark?: boolean;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Qwen Image 2 Edit holds. */
export interface QwenImage2EditOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Qwen Image 2 Edit at PixelDojo. Alibaba Qwen Image 2 for edits on DashScope: one to three
 * reference images, standard and pro variants.
 *
 * Price: 1 credit per call (published).
 */
export const qwenImage2Edit: Model<QwenImage2EditParams, QwenImage2EditOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "qwen-image-2-edit",
  name: "Qwen Image 2 Edit",
  operation: "runQwenImage2Edit",
  path: "/api/v1/models/qwen-image-2-edit/run",
  media: [{ path: ["image"], kind: "image", list: true }],
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/qwen-image-2-edit.js"),
});
