// Generated from #/components/schemas/Wan2_7I2vRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN 2.7 Image-to-Video. */
export interface Wan2_7I2vRequest {
  /**
   * Describes the motion and the scene, 5,000 characters at most.
   * At most 5000 characters.
   */
  prompt?: string;
  /**
   * What the clip should not show, 500 characters at most.
   * At most 500 characters.
   */
  negative_prompt?: string;
  /** Address of the first frame, for the mode `image-to-video`. */
  image_url?: string;
  /** Address of the clip to continue, for the mode `video-extend`. */
  video_url?: string;
  /** Address of the picture the clip should end on. */
  last_frame_url?: string;
  /**
   * Whether to animate a picture or to continue a clip.
   * @defaultValue "image-to-video"
   */
  mode?: "image-to-video" | "video-extend";
  /**
   * Height of the clip; 1080p costs more per second.
   * @defaultValue "720p"
   */
  resolution?: "720p" | "1080p";
  /**
   * Width to height of the clip; the page limits it to text-to-video, which is none of the modes.
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds, 2 to 15.
   * 2 to 15.
   * @defaultValue 5
   */
  duration?: number;
  /**
   * Whether the prompt is expanded before use.
   * @defaultValue false
   */
  enable_prompt_expansion?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
