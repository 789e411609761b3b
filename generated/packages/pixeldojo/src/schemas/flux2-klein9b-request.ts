// Generated from #/components/schemas/Flux2Klein9bRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux 2 Klein 9B. */
export interface Flux2Klein9bRequest {
  /** Describes the picture to make. */
  prompt: string;
  /**
   * Width to height of the picture.
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
  /**
   * Size of each picture in megapixels.
   * @defaultValue "1 MP"
   */
  resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
  /**
   * How many pictures one job makes.
   * 1 to 4.
   * @defaultValue 1
   */
  num_outputs?: number;
  /**
   * How much the content filter lets through: 1 is strictest, 5 most permissive.
   * 1 to 5.
   * @defaultValue 5
   */
  safety_tolerance?: number;
  /**
   * Whether the prompt is rewritten in more detail before use.
   * @defaultValue false
   */
  prompt_upsampling?: boolean;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * File format of the pictures.
   * @defaultValue "png"
   */
  output_format?: "png" | "jpg" | "webp";
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
