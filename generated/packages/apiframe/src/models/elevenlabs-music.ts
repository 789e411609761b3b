// Generated from #/components/schemas/ElevenlabsMusicRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What ElevenLabs Music takes. */
export interface ElevenlabsMusicParams {
  /**
   * What the song should sound like, or its lyrics.
   *
   * 1 to 5000 characters.
   */
  prompt: string;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
  /** Settings of ElevenLabs Music. */
  elevenlabsParams?: ElevenlabsMusicElevenlabsParams;
}

/** Settings of ElevenLabs Music. */
export interface ElevenlabsMusicElevenlabsParams {
  /**
   * Guarantees a track without vocals.
   *
   * @defaultValue false
   */
  force_instrumental?: boolean;
  /**
   * Length of the track in milliseconds; the model decides when it is left out.
   *
   * 5000 to 300000.
   */
  music_length_ms?: number;
  /**
   * Format and quality of the sound file.
   *
   * @defaultValue "mp3_high_quality"
   */
  output_format?: "mp3_standard" | "mp3_high_quality" | "wav_16khz" | "wav_22khz" | "wav_24khz" | "wav_cd_quality";
}

/** What a finished job of ElevenLabs Music holds. */
export interface ElevenlabsMusicOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: ElevenlabsMusicTrack[];
}

/** One song or instrumental. */
export interface ElevenlabsMusicTrack {
  /** Id of the track, which Suno's actions take. Not always a UUID. */
  id: string;
  /** URL of the sound file. */
  audioUrl: string;
  /** URL of the cover. */
  imageUrl?: string | null;
  /** Title of the track. */
  title?: string | null;
  /** Styles, separated by commas. */
  tags?: string | null;
  /** Length in seconds, with a fraction. */
  duration?: number | null;
}

/**
 * ElevenLabs Music at Apiframe. Makes songs of up to 5 minutes.
 *
 * Price: varies (published, as of 2026-03-15).
 */
export const elevenlabsMusic: Model<ElevenlabsMusicParams, ElevenlabsMusicOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "elevenlabs-music",
  name: "ElevenLabs Music",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "elevenlabs-music" },
  price: { kind: "variable", typical: null, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  check: () => import("../checks/elevenlabs-music.js"),
});
