// Generated from #/components/schemas/FluxRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What FLUX takes. */
export interface FluxParams {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Which FLUX variant runs; the accepted spellings are not published.
   *
   * enum (unknown): Plain text on the page, which names the variants only in prose: Schnell, Dev,
   * Pro, Kontext, Ultra and LoRA remix.
   */
  model: string;
  /**
   * Width to height of the picture.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * How many pictures one job makes.
   *
   * @defaultValue 1
   */
  num_outputs?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * File format of the pictures, such as `png`.
   *
   * type: Plain text here, an enum on the FLUX.2 models.
   *
   * @defaultValue "png"
   */
  output_format?: string;
  /**
   * Compression quality of the pictures; higher keeps more detail.
   *
   * @defaultValue 80
   */
  output_quality?: number;
  /** How closely the picture follows the prompt; higher is closer. */
  guidance_scale?: number;
  /** How many denoising steps to run; more take longer. */
  num_inference_steps?: number;
  /**
   * Whether the prompt is rewritten in more detail before use.
   *
   * @defaultValue false
   */
  prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through; higher is more permissive.
   *
   * @defaultValue 5
   */
  safety_tolerance?: number;
  /** Width of the picture in pixels. */
  width?: number;
  /** Height of the picture in pixels. */
  height?: number;
  /** Size of the picture in megapixels, sent as text. */
  megapixels?: string;
  /** A LoRA from Hugging Face to apply. */
  hf_lora?: string;
  /**
   * Several LoRAs from Hugging Face to apply together.
   *
   * items (inferred): The page says array and no more; that it holds text is inferred from
   * `hf_lora`.
   */
  hf_loras?: readonly string[];
  /** LoRA weights to apply. */
  lora_weights?: string;
  /**
   * Strength of the LoRA.
   *
   * @defaultValue 1
   */
  lora_scale?: number;
  /**
   * Strengths for several LoRAs.
   *
   * items (inferred): The page says array and no more; that it holds numbers is inferred from
   * `lora_scale`.
   */
  lora_scales?: readonly number[];
  /**
   * LoRAs of your own to apply; the shape of an item is not published.
   *
   * items (unknown): The shape of an item is not published; any value is let through.
   */
  customLoras?: readonly unknown[];
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of FLUX holds. */
export interface FluxOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * FLUX at PixelDojo. One entry to the FLUX.1 family on Replicate: `model` picks Schnell, Dev, Pro,
 * Kontext, Ultra or a LoRA remix.
 *
 * Price: varies; typically 1 credit (published).
 */
export const flux: Model<FluxParams, FluxOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "flux",
  name: "FLUX",
  operation: "runFlux",
  path: "/api/v1/models/flux/run",
  price: { kind: "variable", typical: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/flux.js"),
});
