// Generated from #/components/schemas/TextToSpeechRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Text to Speech takes. */
export interface TextToSpeechParams {
  /** What to say. */
  text: string;
  /**
   * Which voice speaks.
   *
   * @defaultValue "Wise_Woman"
   */
  voice_id?: string;
  /**
   * Speaking rate.
   *
   * @defaultValue 1
   */
  speed?: number;
  /**
   * Loudness of the voice.
   *
   * @defaultValue 1
   */
  volume?: number;
  /**
   * Raises or lowers the voice.
   *
   * @defaultValue 0
   */
  pitch?: number;
  /**
   * Mood of the voice; `auto` leaves it to the model.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "auto"
   */
  emotion?: string;
  /**
   * Whether English text is normalised before it is spoken.
   *
   * @defaultValue false
   */
  english_normalization?: boolean;
  /**
   * Samples per second, in hertz.
   *
   * @defaultValue 32000
   */
  sample_rate?: number;
  /**
   * Bits per second of the sound file.
   *
   * @defaultValue 128000
   */
  bitrate?: number;
  /**
   * File format of the sound.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "mp3"
   */
  audio_format?: string;
  /**
   * Channels of the sound.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "mono"
   */
  channel?: string;
  /**
   * Whether to make subtitles as well.
   *
   * @defaultValue false
   */
  subtitle_enable?: boolean;
  /**
   * Language to favour; the default is the text `None`, not an absent value.
   *
   * default: The default is the text `None`.
   *
   * @defaultValue "None"
   */
  language_boost?: string;
  /** Not explained by the page; every call is a job, whatever its value. */
  async?: boolean;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Text to Speech holds. This shape is unknown. */
export interface TextToSpeechOutput {
  /** Address of the sound, where one would expect it. */
  audio?: string;
  /** Address of the sound, where the provider's page shows it. */
  video?: string;
}

/**
 * Text to Speech at PixelDojo. MiniMax Speech 2.8 Turbo on Replicate: text to speech.
 *
 * Price: 0.1 credits per call (published).
 */
export const textToSpeech: Model<TextToSpeechParams, TextToSpeechOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "text-to-speech",
  name: "Text to Speech",
  operation: "runTextToSpeech",
  path: "/api/v1/models/text-to-speech/run",
  price: { kind: "fixed", credits: 0.1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/text-to-speech.js"),
});
