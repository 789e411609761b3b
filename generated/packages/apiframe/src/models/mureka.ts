// Generated from #/components/schemas/MurekaRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";

/** What Mureka takes. */
export interface MurekaParams {
  /**
   * What the song should sound like, or its lyrics.
   *
   * 1 to 1024 characters.
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
  /** Settings of Mureka. */
  murekaParams?: MurekaMurekaParams;
}

/** Settings of Mureka. */
export interface MurekaMurekaParams {
  /**
   * Leaves the vocals out. Not available with `mureka-o2`.
   *
   * @defaultValue false
   */
  instrumental?: boolean;
  /**
   * Words to sing, written from the prompt when left out. Not together with `instrumental: true`.
   *
   * At most 3000 characters.
   */
  lyrics?: string;
  /**
   * Version of the underlying model.
   *
   * @defaultValue "auto"
   */
  model_version?: "auto" | "mureka-7.6" | "mureka-o2" | "mureka-8" | "mureka-9";
  /**
   * Number of songs; each one is billed.
   *
   * 1 to 3.
   *
   * @defaultValue 2
   */
  n?: number;
}

/** What a finished job of Mureka holds. */
export interface MurekaOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: MurekaTrack[];
}

/** One song or instrumental. */
export interface MurekaTrack {
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
 * Mureka at Apiframe. Makes one to three songs or instrumentals a job.
 *
 * Price: 6 credits per output (published, as of 2026-05-02).
 */
export const mureka: Model<MurekaParams, MurekaOutput> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "mureka",
  name: "Mureka",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "mureka" },
  price: {
    kind: "per-output",
    credits: 6,
    times: ["/murekaParams/n", 2],
    asOf: "2026-05-02",
    mark: "published",
  },
  keyed: true,
}, {
  check: () => import("../checks/mureka.js"),
});
