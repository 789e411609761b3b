// Generated from #/components/schemas/GptImage2EditRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of GPT Image 2 Edit. */
export interface GptImage2EditRequest {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of one to eight reference pictures.
   * 1 to 8 items.
   */
  image_urls: readonly string[];
  /** Address of a mask that marks the area to repaint. */
  mask_url?: string;
  /**
   * Size of the result, which also sets the price; `auto` leaves it to the model.
   * @defaultValue "auto"
   */
  image_size?: string;
  /**
   * Rendering quality, which also sets the price.
   * @defaultValue "high"
   */
  quality?: string;
  /**
   * How many edited pictures one job makes.
   * @defaultValue 1
   */
  num_images?: number;
  /**
   * File format of the pictures.
   * @defaultValue "png"
   */
  output_format?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
