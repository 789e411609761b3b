// Generated from #/components/schemas/FluxRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of FLUX. */
export interface FluxRequest {
  /** Describes the picture to make. */
  prompt: string;
  /** Which FLUX variant runs; the accepted spellings are not published. */
  model: string;
  /**
   * Width to height of the picture.
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * How many pictures one job makes.
   * @defaultValue 1
   */
  num_outputs?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * File format of the pictures, such as `png`.
   * @defaultValue "png"
   */
  output_format?: string;
  /**
   * Compression quality of the pictures; higher keeps more detail.
   * @defaultValue 80
   */
  output_quality?: number;
  /** How closely the picture follows the prompt; higher is closer. */
  guidance_scale?: number;
  /** How many denoising steps to run; more take longer. */
  num_inference_steps?: number;
  /**
   * Whether the prompt is rewritten in more detail before use.
   * @defaultValue false
   */
  prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through; higher is more permissive.
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
  /** Several LoRAs from Hugging Face to apply together. */
  hf_loras?: readonly string[];
  /** LoRA weights to apply. */
  lora_weights?: string;
  /**
   * Strength of the LoRA.
   * @defaultValue 1
   */
  lora_scale?: number;
  /** Strengths for several LoRAs. */
  lora_scales?: readonly number[];
  /** LoRAs of your own to apply; the shape of an item is not published. */
  customLoras?: readonly unknown[];
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
