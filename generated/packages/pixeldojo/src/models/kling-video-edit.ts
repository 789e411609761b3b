// Generated from #/components/schemas/KlingVideoEditRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Kling Video Edit takes. */
export interface KlingVideoEditParams {
  /** Describes the change to make. */
  prompt: string;
  /** Address of the clip to edit. */
  video_url: MediaInput;
  /** Length of the source clip in seconds, as you state it. */
  video_duration: number;
  /**
   * Which quality tier runs.
   *
   * enum (inferred): The page prints the default only; `standard` is inferred from its summary.
   *
   * @defaultValue "pro"
   */
  tier?: "standard" | "pro" | (string & {});
  /**
   * Whether to keep the sound of the source clip.
   *
   * @defaultValue true
   */
  keep_audio?: boolean;
  /**
   * Addresses of reference pictures for the edit.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  image_urls?: readonly MediaInput[];
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Kling Video Edit holds. */
export interface KlingVideoEditOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Kling Video Edit at PixelDojo. Kling O3: edits a clip by instruction, with optional reference
 * pictures, and can keep the sound.
 *
 * Price: varies; typically 40 credits (published).
 */
export const klingVideoEdit: Model<KlingVideoEditParams, KlingVideoEditOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "kling-video-edit",
  name: "Kling Video Edit",
  operation: "runKlingVideoEdit",
  path: "/api/v1/models/kling-video-edit/run",
  media: [
    { path: ["video_url"], kind: "video", list: false },
    { path: ["image_urls"], kind: "image", list: true },
  ],
  price: { kind: "variable", typical: 40, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/kling-video-edit.js"),
});
