// Generated from #/components/schemas/KlingMotionControlRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Kling Motion Control v3 Standard. */
export interface KlingMotionControlRequest {
  /** Address of the clip whose motion is copied. */
  video: string;
  /** Address of a picture of the character who moves. */
  character_image: string;
  /** Adds wishes of your own for the clip. */
  prompt?: string;
  /**
   * Which source decides the way the character faces.
   * @defaultValue "video"
   */
  character_orientation?: string;
  /**
   * Whether to keep the sound of the source clip.
   * @defaultValue true
   */
  keep_original_sound?: boolean;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
