// Generated from #/components/schemas/Veo3_1StandardRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of VEO 3.1 Standard. */
export interface Veo3_1StandardRequest {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame. */
  image?: string;
  /** Address of the picture the clip should end on. */
  last_frame?: string;
  /** Addresses of pictures that guide the look of the clip. */
  reference_images?: readonly string[];
  /**
   * Width to height of the clip.
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds, chosen from fixed values.
   * @defaultValue "8"
   */
  duration?: string;
  /**
   * Height of the clip.
   * @defaultValue "1080p"
   */
  resolution?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * Whether to make sound for the clip.
   * @defaultValue true
   */
  generate_audio?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
