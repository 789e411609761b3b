// Generated from #/components/schemas/TextToSpeechRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Text to Speech. */
export interface TextToSpeechRequest {
  /** What to say. */
  text: string;
  /**
   * Which voice speaks.
   * @defaultValue "Wise_Woman"
   */
  voice_id?: string;
  /**
   * Speaking rate.
   * @defaultValue 1
   */
  speed?: number;
  /**
   * Loudness of the voice.
   * @defaultValue 1
   */
  volume?: number;
  /**
   * Raises or lowers the voice.
   * @defaultValue 0
   */
  pitch?: number;
  /**
   * Mood of the voice; `auto` leaves it to the model.
   * @defaultValue "auto"
   */
  emotion?: string;
  /**
   * Whether English text is normalised before it is spoken.
   * @defaultValue false
   */
  english_normalization?: boolean;
  /**
   * Samples per second, in hertz.
   * @defaultValue 32000
   */
  sample_rate?: number;
  /**
   * Bits per second of the sound file.
   * @defaultValue 128000
   */
  bitrate?: number;
  /**
   * File format of the sound.
   * @defaultValue "mp3"
   */
  audio_format?: string;
  /**
   * Channels of the sound.
   * @defaultValue "mono"
   */
  channel?: string;
  /**
   * Whether to make subtitles as well.
   * @defaultValue false
   */
  subtitle_enable?: boolean;
  /**
   * Language to favour; the default is the text `None`, not an absent value.
   * @defaultValue "None"
   */
  language_boost?: string;
  /** Not explained by the page; every call is a job, whatever its value. */
  async?: boolean;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
