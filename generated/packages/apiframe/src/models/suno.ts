// Generated from #/components/schemas/SunoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Suno takes. */
export interface SunoParams {
  /**
   * What the song is about, or its lyrics in custom mode. At most 500 characters unless custom_mode
   * is true.
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
  /** Settings of Suno. */
  sunoParams?: SunoSunoParams;
}

/** Settings of Suno. */
export interface SunoSunoParams {
  /** Writes the lyrics from the prompt; for custom mode. */
  auto_lyrics?: boolean;
  /**
   * Takes the prompt as lyrics instead of a description.
   *
   * @defaultValue false
   */
  custom_mode?: boolean;
  /**
   * Leaves the vocals out.
   *
   * @defaultValue false
   */
  instrumental?: boolean;
  /**
   * Version of the underlying model.
   *
   * @defaultValue "V4_5PLUS"
   */
  model_version?: "V4" | "V4_5" | "V4_5ALL" | "V4_5PLUS" | "V5" | "V5_5";
  /**
   * Styles to avoid.
   *
   * At most 500 characters.
   */
  negative_tags?: string;
  /**
   * Style of the music.
   *
   * At most 1000 characters.
   */
  style?: string;
  /**
   * How strongly the style is followed, from 0 to 1.
   *
   * 0 to 1.
   */
  style_weight?: number;
  /**
   * Title of the track.
   *
   * At most 80 characters.
   */
  title?: string;
  /** Voice that sings: `m` or `f`. */
  vocal_gender?: "m" | "f";
  /**
   * How experimental the song may be, from 0 to 1.
   *
   * 0 to 1.
   */
  weirdness_constraint?: number;
}

/** What a finished job of Suno holds. */
export interface SunoOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: SunoTrack[];
}

/** One song or instrumental. */
export interface SunoTrack {
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
 * Suno at Apiframe. Writes and sings songs from a description or from lyrics; two tracks a job.
 *
 * Price: 11 credits per call (published, as of 2026-05-02).
 */
export const suno: Model<SunoParams, SunoOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "suno",
  name: "Suno",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "suno" },
  price: { kind: "fixed", credits: 11, asOf: "2026-05-02", mark: "published" },
  keyed: true,
}, {
  check: () => import("../checks/suno.js"),
});
