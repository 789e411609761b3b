// Generated from #/components/schemas/KlingVideoEditRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Kling Video Edit. */
export interface KlingVideoEditRequest {
  /** Describes the change to make. */
  prompt: string;
  /** Address of the clip to edit. */
  video_url: string;
  /** Length of the source clip in seconds, as you state it. */
  video_duration: number;
  /**
   * Which quality tier runs.
   * @defaultValue "pro"
   */
  tier?: string;
  /**
   * Whether to keep the sound of the source clip.
   * @defaultValue true
   */
  keep_audio?: boolean;
  /** Addresses of reference pictures for the edit. */
  image_urls?: readonly string[];
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
