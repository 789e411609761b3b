// Generated from #/components/schemas/XaiVideoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Grok Imagine Video. */
export interface XaiVideoRequest {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the picture to animate, for the mode `image-to-video`. */
  image_url?: string;
  /**
   * Whether the clip starts from text or from a picture.
   * @defaultValue "text-to-video"
   */
  mode?: string;
  /**
   * Height of the clip.
   * @defaultValue "720p"
   */
  resolution?: "480p" | "720p";
  /**
   * Width to height of the clip.
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "4:3" | "1:1" | "9:16" | "3:4" | "3:2" | "2:3";
  /**
   * Length of the clip in seconds, 1 to 15.
   * 1 to 15.
   * @defaultValue 5
   */
  duration?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
