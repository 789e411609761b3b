// Generated from #/components/schemas/ZImageSpicyRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Z Image Spicy. */
export interface ZImageSpicyRequest {
  /** Describes the picture to make. */
  prompt?: string;
  /**
   * Width to height of the picture.
   * @defaultValue "1:1"
   */
  aspect_ratio?: string;
  /**
   * Width of the picture in pixels.
   * 256 to 1536.
   */
  width?: number;
  /**
   * Height of the picture in pixels.
   * 256 to 1536.
   */
  height?: number;
  /**
   * Whether the prompt is extended before use.
   * @defaultValue true
   */
  prompt_extend?: boolean;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
