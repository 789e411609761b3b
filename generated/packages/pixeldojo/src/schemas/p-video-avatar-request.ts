// Generated from #/components/schemas/PVideoAvatarRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of P Video Avatar. */
export interface PVideoAvatarRequest {
  /** Address of the portrait that speaks. */
  image: string;
  /** What the avatar says; needed unless `audio` is given. */
  voice_script?: string;
  /** Address of a recording to speak; it wins over `voice_script` and `voice`. */
  audio?: string;
  /**
   * Which of the 30 voices reads `voice_script`.
   * @defaultValue "Zephyr (Female)"
   */
  voice?: string;
  /**
   * Which of the 10 languages `voice_script` is in.
   * @defaultValue "English (US)"
   */
  voice_language?: string;
  /** Describes how the clip should look. */
  video_prompt?: string;
  /** Describes how the voice should sound. */
  voice_prompt?: string;
  /**
   * Height of the clip; 1080p costs twice as much per second.
   * @defaultValue "720p"
   */
  resolution?: "720p" | "1080p";
  /**
   * Whether to use the prompt as it stands, without rewriting.
   * @defaultValue false
   */
  disable_prompt_upsampling?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
