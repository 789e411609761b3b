// Generated from #/components/schemas/Wan2_2StandardRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What WAN 2.2 Standard takes. */
export interface Wan2_2StandardParams {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame; leave it out to start from text. */
  image_url?: MediaInput;
  /** Address of the picture the clip should end on. */
  last_image_url?: MediaInput;
  /**
   * Height of the clip.
   *
   * @defaultValue "480p"
   */
  resolution?: "480p" | "720p" | "1080p";
  /**
   * Width to height of the clip.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16";
  /**
   * Length of the clip in seconds, 5 or 10.
   *
   * 5 to 10.
   *
   * range: The schema allows 5 to 10; the text speaks of 5 or 10.
   *
   * @defaultValue 5
   */
  duration?: number;
  /**
   * How many frames to render.
   *
   * 81 to 100.
   *
   * @defaultValue 100
   */
  num_frames?: number;
  /**
   * Shift of the sampling schedule.
   *
   * 0 to 20.
   *
   * @defaultValue 12
   */
  sample_shift?: number;
  /**
   * How many sampling steps to run; more take longer.
   *
   * 10 to 50.
   *
   * @defaultValue 30
   */
  sample_steps?: number;
  /**
   * Frame rate of the clip.
   *
   * 8 to 24.
   *
   * @defaultValue 16
   */
  frames_per_second?: number;
  /**
   * Whether to add frames in between for smoother motion.
   *
   * @defaultValue true
   */
  interpolate_output?: boolean;
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

/** What a finished job of WAN 2.2 Standard holds. This shape is inferred. */
export interface Wan2_2StandardOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * WAN 2.2 Standard at PixelDojo. WAN 2.2 tier with more detail: a clip from text or a picture, with
 * LoRA.
 *
 * Price: 3 credits per call (published).
 */
export const wan2_2Standard: Model<Wan2_2StandardParams, Wan2_2StandardOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "wan-2.2-standard",
  name: "WAN 2.2 Standard",
  operation: "runWan2_2Standard",
  path: "/api/v1/models/wan-2.2-standard/run",
  media: [
    { path: ["image_url"], kind: "image", list: false },
    { path: ["last_image_url"], kind: "image", list: false },
  ],
  price: { kind: "fixed", credits: 3, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/wan-2.2-standard.js"),
});
