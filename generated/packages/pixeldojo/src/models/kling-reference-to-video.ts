// Generated from #/components/schemas/KlingReferenceToVideoRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Kling Reference to Video takes. */
export interface KlingReferenceToVideoParams {
  /**
   * Describes the clip to make.
   *
   * @defaultValue ""
   */
  prompt?: string;
  /**
   * One prompt per shot; the shape of an item is not published.
   *
   * items (unknown): The shape of an item is not published; any value is let through.
   */
  multi_prompt?: readonly unknown[];
  /**
   * Whether the references are pictures or clips.
   *
   * enum (inferred): The page prints the default only; `video` is inferred from its summary, and
   * there may be more.
   *
   * @defaultValue "image"
   */
  reference_type?: "image" | "video" | (string & {});
  /**
   * Which quality tier runs.
   *
   * enum (inferred): The page prints the default only; `pro` is inferred from its summary.
   *
   * @defaultValue "standard"
   */
  tier?: "standard" | "pro" | (string & {});
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: number;
  /**
   * Width to height of the clip.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: string;
  /**
   * How the clip is divided into shots.
   *
   * enum (unknown): Typed as an enum; the page prints no value.
   */
  shot_type?: string;
  /** Address of the first frame. */
  start_image_url?: MediaInput;
  /** Address of the last frame. */
  end_image_url?: MediaInput;
  /** Address of a reference clip. */
  video_url?: MediaInput;
  /**
   * Addresses of reference pictures.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  image_urls?: readonly MediaInput[];
  /**
   * Elements to build the clip from; the shape of an item is not published.
   *
   * items (unknown): The shape of an item is not published; any value is let through.
   */
  elements?: readonly unknown[];
  /**
   * Whether to make sound for the clip.
   *
   * @defaultValue false
   */
  generate_audio?: boolean;
  /**
   * Whether to keep the sound of the reference clip.
   *
   * @defaultValue true
   */
  keep_audio?: boolean;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Kling Reference to Video holds. */
export interface KlingReferenceToVideoOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Kling Reference to Video at PixelDojo. Kling O3: a clip, in several shots if wanted, from
 * pictures or a clip as reference; standard or pro.
 *
 * Price: varies; typically 15 credits (published).
 */
export const klingReferenceToVideo: Model<KlingReferenceToVideoParams, KlingReferenceToVideoOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "kling-reference-to-video",
  name: "Kling Reference to Video",
  operation: "runKlingReferenceToVideo",
  path: "/api/v1/models/kling-reference-to-video/run",
  media: [
    { path: ["start_image_url"], kind: "image", list: false },
    { path: ["end_image_url"], kind: "image", list: false },
    { path: ["video_url"], kind: "video", list: false },
    { path: ["image_urls"], kind: "image", list: true },
  ],
  price: { kind: "variable", typical: 15, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/kling-reference-to-video.js"),
});
