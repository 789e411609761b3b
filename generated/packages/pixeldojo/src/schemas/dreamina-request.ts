// Generated from #/components/schemas/DreaminaRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Dreamina 3.1. */
export interface DreaminaRequest {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Whether the prompt is enriched before use.
   * @defaultValue true
   */
  enhance_prompt?: boolean;
  /**
   * Width to height of the picture; `custom` takes `width` and `height` instead.
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * Size class of the picture.
   * @defaultValue "2K"
   */
  resolution?: "HD" | "2K" | "4K";
  /**
   * Width in pixels, used with `aspect_ratio: custom`.
   * 256 to 2048.
   */
  width?: number;
  /**
   * Height in pixels, used with `aspect_ratio: custom`.
   * 256 to 2048.
   */
  height?: number;
  /**
   * How many pictures one job makes.
   * 1 to 4.
   * @defaultValue 1
   */
  num_outputs?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
