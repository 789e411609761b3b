// Generated from #/components/schemas/QwenImage2EditRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Qwen Image 2 Edit. */
export interface QwenImage2EditRequest {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of one to three reference pictures: a list, in spite of the name.
   * 1 to 3 items.
   */
  image: readonly string[];
  /**
   * Which variant edits, standard or pro.
   * @defaultValue "qwen-image-2.0"
   */
  model?: string;
  /** Size of the result. */
  size?: string;
  /**
   * How many pictures one job makes.
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
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
