// Generated from #/components/schemas/ElevenlabsMusicSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of ElevenLabs Music. */
export interface ElevenlabsMusicSettings {
  /**
   * Guarantees a track without vocals.
   * @defaultValue false
   */
  force_instrumental?: boolean;
  /**
   * Length of the track in milliseconds; the model decides when it is left out.
   * 5000 to 300000.
   */
  music_length_ms?: number;
  /**
   * Format and quality of the sound file.
   * @defaultValue "mp3_high_quality"
   */
  output_format?: "mp3_standard" | "mp3_high_quality" | "wav_16khz" | "wav_22khz" | "wav_24khz" | "wav_cd_quality";
}
