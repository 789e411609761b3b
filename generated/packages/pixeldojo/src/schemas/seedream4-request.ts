// Generated from #/components/schemas/Seedream4Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Seedream 4.5. */
export interface Seedream4Request {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Size preset of the picture.
   * @defaultValue "auto_2K"
   */
  image_size?: string;
  /** Width in pixels for a size of your own. */
  customWidth?: number;
  /** Height in pixels for a size of your own. */
  customHeight?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * How many pictures one job makes.
   * @defaultValue 1
   */
  num_images?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
