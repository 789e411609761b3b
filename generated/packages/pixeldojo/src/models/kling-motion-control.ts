// Generated from #/components/schemas/KlingMotionControlRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What Kling Motion Control v3 Standard takes. */
export interface KlingMotionControlParams {
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

/** What a finished job of Kling Motion Control v3 Standard holds. */
export interface KlingMotionControlOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Kling Motion Control v3 Standard at PixelDojo. Kling v3, standard tier: moves a character's
 * picture as someone moves in a clip.
 *
 * Price: 3 credits per second (published).
 */
export const klingMotionControl: Model<KlingMotionControlParams, KlingMotionControlOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "kling-motion-control",
  name: "Kling Motion Control v3 Standard",
  operation: "runKlingMotionControl",
  path: "/api/v1/models/kling-motion-control/run",
  media: [
    { path: ["video"], kind: "video", list: false },
    { path: ["character_image"], kind: "image", list: false },
  ],
  price: { kind: "per-second", credits: 3, times: [null, null], asOf: null, mark: "published" },
}, {
  check: () => import("../checks/kling-motion-control.js"),
});
