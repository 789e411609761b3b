// Generated from #/components/schemas/Wan2_2StandardRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN 2.2 Standard. */
export interface Wan2_2StandardRequest {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame; leave it out to start from text. */
  image_url?: string;
  /** Address of the picture the clip should end on. */
  last_image_url?: string;
  /**
   * Height of the clip.
   * @defaultValue "480p"
   */
  resolution?: "480p" | "720p" | "1080p";
  /**
   * Width to height of the clip.
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16";
  /**
   * Length of the clip in seconds, 5 or 10.
   * 5 to 10.
   * @defaultValue 5
   */
  duration?: number;
  /**
   * How many frames to render.
   * 81 to 100.
   * @defaultValue 100
   */
  num_frames?: number;
  /**
   * Shift of the sampling schedule.
   * 0 to 20.
   * @defaultValue 12
   */
  sample_shift?: number;
  /**
   * How many sampling steps to run; more take longer.
   * 10 to 50.
   * @defaultValue 30
   */
  sample_steps?: number;
  /**
   * Frame rate of the clip.
   * 8 to 24.
   * @defaultValue 16
   */
  frames_per_second?: number;
  /**
   * Whether to add frames in between for smoother motion.
   * @defaultValue true
   */
  interpolate_output?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
