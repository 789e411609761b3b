// Generated from #/components/schemas/GptImage2EditRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What GPT Image 2 Edit takes. */
export interface GptImage2EditParams {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of one to eight reference pictures.
   *
   * 1 to 8 items.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  image_urls: readonly MediaInput[];
  /**
   * Address of a mask that marks the area to repaint.
   *
   * conflict: One copy of the page types it as url, another as string; both take an address.
   */
  mask_url?: MediaInput;
  /**
   * Size of the result, which also sets the price; `auto` leaves it to the model.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "auto"
   */
  image_size?: string;
  /**
   * Rendering quality, which also sets the price.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "high"
   */
  quality?: string;
  /**
   * How many edited pictures one job makes.
   *
   * @defaultValue 1
   */
  num_images?: number;
  /**
   * File format of the pictures.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "png"
   */
  output_format?: string;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of GPT Image 2 Edit holds. */
export interface GptImage2EditOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * GPT Image 2 Edit at PixelDojo. OpenAI GPT Image 2 for edits: one to eight reference images, an
 * optional mask for inpainting, up to 4K.
 *
 * Price: varies; typically 5 credits (published).
 */
export const gptImage2Edit: Model<GptImage2EditParams, GptImage2EditOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "gpt-image-2-edit",
  name: "GPT Image 2 Edit",
  operation: "runGptImage2Edit",
  path: "/api/v1/models/gpt-image-2-edit/run",
  media: [
    { path: ["image_urls"], kind: "image", list: true },
    { path: ["mask_url"], kind: "image", list: false },
  ],
  price: { kind: "variable", typical: 5, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/gpt-image-2-edit.js"),
});
