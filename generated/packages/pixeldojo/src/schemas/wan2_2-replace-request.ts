// Generated from #/components/schemas/Wan2_2ReplaceRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN 2.2 Replace. */
export interface Wan2_2ReplaceRequest {
  /** Address of the clip in which the character is replaced. */
  video: string;
  /** Address of a picture of the new character. */
  character_image: string;
  /**
   * Length of the source clip in seconds, as you state it.
   * @defaultValue 5
   */
  video_duration: number;
  /**
   * Height of the clip in lines, written without `p`.
   * @defaultValue "480"
   */
  resolution?: string;
  /** Not explained by the page; the name is spelled this way on the wire. */
  refert_num?: number;
  /** Frame rate of the clip. */
  frames_per_second?: number;
  /**
   * Whether to trade quality for speed.
   * @defaultValue false
   */
  go_fast?: boolean;
  /**
   * Whether to keep the sound of the source clip.
   * @defaultValue true
   */
  merge_audio?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
