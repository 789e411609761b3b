// Generated from #/components/schemas/QwenImageMaxRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of QWEN Image Max, as far as they are known; others may exist. */
export interface QwenImageMaxRequest {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Which Qwen Image version draws; ignored when `lora_weights` is given.
   * @defaultValue "qwen-image-plus"
   */
  generation_model?: "qwen-image-plus" | "qwen-image-plus-2026-01-09" | "qwen-image-max" | "qwen-image-max-2025-12-30" | "qwen-image";
  /**
   * Width to height of the picture; `21:9` works with LoRA weights only.
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * What the picture should not show, 500 characters at most.
   * At most 500 characters.
   */
  negative_prompt?: string;
  /**
   * Whether the prompt is extended before use.
   * @defaultValue true
   */
  prompt_extend?: boolean;
  /**
   * Whether to mark the pictures with a watermark.
   * @defaultValue false
   */
  watermark?: boolean;
  /**
   * How many denoising steps to run, with LoRA weights.
   * 28 to 50.
   * @defaultValue 35
   */
  num_inference_steps?: number;
  /**
   * How closely the picture follows the prompt, with LoRA weights.
   * 2 to 4.
   * @defaultValue 3
   */
  guidance?: number;
  /**
   * Whether to trade quality for speed, with LoRA weights.
   * @defaultValue false
   */
  go_fast?: boolean;
  /** LoRA weights to apply; giving them switches to the LoRA path. */
  lora_weights?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
