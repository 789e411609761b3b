// Generated from #/components/schemas/UdioRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Udio takes. */
export interface UdioParams {
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
  /** Settings of Udio. */
  udioParams?: UdioUdioParams;
}

/** Settings of Udio. */
export interface UdioUdioParams {
  /**
   * Whether lyrics are written for you, taken from the prompt, or left out.
   *
   * @defaultValue "generate"
   */
  lyrics_type?: "generate" | "user" | "instrumental";
  /**
   * Styles to avoid.
   *
   * At most 500 characters.
   */
  negative_tags?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * Style of the music.
   *
   * At most 1000 characters.
   */
  style?: string;
  /**
   * Title of the track.
   *
   * At most 80 characters.
   */
  title?: string;
}

/** What a finished job of Udio holds. */
export interface UdioOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: UdioTrack[];
}

/** One song or instrumental. */
export interface UdioTrack {
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
 * Udio at Apiframe. Makes songs from a description or from lyrics; two tracks a job.
 *
 * Price: 9 credits per call (published, as of 2026-05-02).
 */
export const udio: Model<UdioParams, UdioOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "udio",
  name: "Udio",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "udio" },
  price: { kind: "fixed", credits: 9, asOf: "2026-05-02", mark: "published" },
  keyed: true,
}, {
  check: () => import("../checks/udio.js"),
});
