// Generated from #/components/schemas/Wan2_2ReplaceRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What WAN 2.2 Replace takes. */
export interface Wan2_2ReplaceParams {
  /** Address of the clip in which the character is replaced. */
  video: MediaInput;
  /** Address of a picture of the new character. */
  character_image: MediaInput;
  /**
   * Length of the source clip in seconds, as you state it.
   *
   * required: Required and yet printed with a default; send it.
   *
   * @defaultValue 5
   */
  video_duration: number;
  /**
   * Height of the clip in lines, written without `p`.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * type (unknown): The page prints 480 without `p`; whether it wants text or a number is not told,
   * text is assumed.
   *
   * @defaultValue "480"
   */
  resolution?: string;
  /**
   * Not explained by the page; the name is spelled this way on the wire.
   *
   * naming: Spelled this way by the provider.
   */
  refert_num?: number;
  /** Frame rate of the clip. */
  frames_per_second?: number;
  /**
   * Whether to trade quality for speed.
   *
   * @defaultValue false
   */
  go_fast?: boolean;
  /**
   * Whether to keep the sound of the source clip.
   *
   * @defaultValue true
   */
  merge_audio?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of WAN 2.2 Replace holds. */
export interface Wan2_2ReplaceOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN 2.2 Replace at PixelDojo. Puts another character into a clip and keeps its scene and motion.
 *
 * Price: varies; typically 2 credits (published).
 */
export const wan2_2Replace: Model<Wan2_2ReplaceParams, Wan2_2ReplaceOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "wan-2.2-replace",
  name: "WAN 2.2 Replace",
  operation: "runWan2_2Replace",
  path: "/api/v1/models/wan-2.2-replace/run",
  media: [
    { path: ["video"], kind: "video", list: false },
    { path: ["character_image"], kind: "image", list: false },
  ],
  price: { kind: "variable", typical: 2, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/wan-2.2-replace.js"),
});
