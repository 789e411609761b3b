// Generated from #/components/schemas/ProducerRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Producer takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface ProducerParams {
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
  /** Settings of Producer. */
  producerParams?: ProducerProducerParams;
}

/** Settings of Producer. */
export interface ProducerProducerParams {
  /**
   * Leaves the vocals out.
   *
   * @defaultValue false
   */
  instrumental?: boolean;
  /**
   * Words to sing.
   *
   * At most 5000 characters.
   */
  lyrics?: string;
  /**
   * Weight of the lyrics, from 0 to 1.
   *
   * 0 to 1.
   */
  lyrics_strength?: number;
  /**
   * Version of the underlying model.
   *
   * @defaultValue "FUZZ_2_PRO"
   */
  model_version?: "FUZZ_2_PRO" | "FUZZ_2" | "FUZZ_2_RAW" | "FUZZ_1_1_PRO" | "FUZZ_1_PRO" | "FUZZ_1";
  /** Seed of the random generator; a string here. */
  seed?: string;
  /**
   * Weight of the description of the sound.
   *
   * 0.2 to 1.
   */
  sound_strength?: number;
  /**
   * Title of the track.
   *
   * At most 80 characters.
   */
  title?: string;
  /**
   * How experimental the song may be, from 0 to 1.
   *
   * 0 to 1.
   */
  weirdness?: number;
}

/** What a finished job of Producer holds. */
export interface ProducerOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: ProducerTrack[];
}

/** One song or instrumental. */
export interface ProducerTrack {
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
 * Producer at Apiframe. Makes songs with separate weights for lyrics and sound; two tracks a job.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const producer: Model<ProducerParams, ProducerOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "producer",
  name: "Producer",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "producer" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  check: () => import("../checks/producer.js"),
});
