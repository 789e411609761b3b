// Generated from #/components/schemas/QwenImageMaxRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What QWEN Image Max takes.
 *
 * Known only in part: Our copy of the parameter table breaks off after `go_fast`; `lora_weights` is
 * known from another field's text.
 */
export interface QwenImageMaxParams {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Which Qwen Image version draws; ignored when `lora_weights` is given.
   *
   * @defaultValue "qwen-image-plus"
   */
  generation_model?: "qwen-image-plus" | "qwen-image-plus-2026-01-09" | "qwen-image-max" | "qwen-image-max-2025-12-30" | "qwen-image";
  /**
   * Width to height of the picture; `21:9` works with LoRA weights only.
   *
   * enum: The page cuts the list after five values, so there may be more.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "21:9" | (string & {});
  /**
   * What the picture should not show, 500 characters at most.
   *
   * At most 500 characters.
   */
  negative_prompt?: string;
  /**
   * Whether the prompt is extended before use.
   *
   * @defaultValue true
   */
  prompt_extend?: boolean;
  /**
   * Whether to mark the pictures with a watermark.
   *
   * @defaultValue false
   */
  watermark?: boolean;
  /**
   * How many denoising steps to run, with LoRA weights.
   *
   * 28 to 50.
   *
   * @defaultValue 35
   */
  num_inference_steps?: number;
  /**
   * How closely the picture follows the prompt, with LoRA weights.
   *
   * 2 to 4.
   *
   * @defaultValue 3
   */
  guidance?: number;
  /**
   * Whether to trade quality for speed, with LoRA weights.
   *
   * @defaultValue false
   */
  go_fast?: boolean;
  /**
   * LoRA weights to apply; giving them switches to the LoRA path.
   *
   * This parameter is inferred.
   *
   * type (inferred): Named in another field's text; its own row is cut off.
   */
  lora_weights?: string;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
  /** The model may take more than is documented. */
  [key: string]: unknown;
}

/** What a finished job of QWEN Image Max holds. This shape is inferred. */
export interface QwenImageMaxOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * QWEN Image Max at PixelDojo. Qwen Image at its best quality on DashScope, with a path for LoRA
 * weights on Replicate.
 *
 * Price: 2 credits per call (published).
 *
 * Known only in part: Our copy of the parameter table breaks off after `go_fast`; `lora_weights` is
 * known from another field's text.
 */
export const qwenImageMax: Model<QwenImageMaxParams, QwenImageMaxOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "qwen-image-max",
  name: "QWEN Image Max",
  operation: "runQwenImageMax",
  path: "/api/v1/models/qwen-image-max/run",
  price: { kind: "fixed", credits: 2, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/qwen-image-max.js"),
});
