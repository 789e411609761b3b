// Generated from #/components/schemas/KlingMotionControlProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What Kling Motion Control v3 Pro takes. */
export interface KlingMotionControlProParams {
  /** Address of the clip whose motion is copied. */
  video: MediaInput;
  /** Address of a picture of the character who moves. */
  character_image: MediaInput;
  /** Adds wishes of your own for the clip. */
  prompt?: string;
  /**
   * Which source decides the way the character faces.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "video"
   */
  character_orientation?: string;
  /**
   * Whether to keep the sound of the source clip.
   *
   * @defaultValue true
   */
  keep_original_sound?: boolean;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Kling Motion Control v3 Pro holds. */
export interface KlingMotionControlProOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Kling Motion Control v3 Pro at PixelDojo. Kling v3, pro tier: moves a character's picture as
 * someone moves in a clip.
 *
 * Price: 4 credits per second (published).
 */
export const klingMotionControlPro: Model<KlingMotionControlProParams, KlingMotionControlProOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "kling-motion-control-pro",
  name: "Kling Motion Control v3 Pro",
  operation: "runKlingMotionControlPro",
  path: "/api/v1/models/kling-motion-control-pro/run",
  media: [
    { path: ["video"], kind: "video", list: false },
    { path: ["character_image"], kind: "image", list: false },
  ],
  price: { kind: "per-second", credits: 4, times: [null, null], asOf: null, mark: "published" },
}, {
  check: () => import("../checks/kling-motion-control-pro.js"),
});
