// Generated from #/components/schemas/Flux2DevRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux 2 Dev. */
export interface Flux2DevRequest {
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
  resolution?: string;
  /**
   * How many pictures one job makes.
   * @defaultValue 1
   */
  num_outputs?: number;
  /**
   * How much the content filter lets through; higher is more permissive.
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
  output_format?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
