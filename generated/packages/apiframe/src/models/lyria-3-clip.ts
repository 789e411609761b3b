// Generated from #/components/schemas/Lyria3ClipRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Lyria 3 Clip takes. */
export interface Lyria3ClipParams {
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
  /** Settings of Lyria 3 Clip and Lyria 3 Pro. */
  lyriaParams?: Lyria3ClipLyriaParams;
}

/** Settings of Lyria 3 Clip and Lyria 3 Pro. */
export interface Lyria3ClipLyriaParams {
  /**
   * URLs of pictures that set the mood, at most 10.
   *
   * At most 10 items.
   */
  reference_images?: readonly MediaInput[];
}

/** What a finished job of Lyria 3 Clip holds. */
export interface Lyria3ClipOutput {
  /**
   * The tracks: two from Suno, Udio and Producer, one to three from Mureka, one from Lyria and
   * ElevenLabs.
   */
  tracks: Lyria3ClipTrack[];
}

/** One song or instrumental. */
export interface Lyria3ClipTrack {
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
 * Lyria 3 Clip at Apiframe. Google model for pieces of 30 s.
 *
 * Price: not published.
 */
export const lyria3Clip: Model<Lyria3ClipParams, Lyria3ClipOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "lyria-3-clip",
  name: "Lyria 3 Clip",
  operation: "generateMusic",
  path: "/v2/music/generate",
  fixed: { model: "lyria-3-clip" },
  media: [{ path: ["lyriaParams", "reference_images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/lyria-3-clip.js"),
});
