// Generated from #/components/schemas/Veo3_1StandardRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What VEO 3.1 Standard takes. */
export interface Veo3_1StandardParams {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame. */
  image?: MediaInput;
  /** Address of the picture the clip should end on. */
  last_frame?: MediaInput;
  /**
   * Addresses of pictures that guide the look of the clip.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   */
  reference_images?: readonly MediaInput[];
  /**
   * Width to height of the clip.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds, chosen from fixed values.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * type (unknown): Typed as an enum, so probably text such as `8`; the page's curl example sends
   * the number 5.
   *
   * @defaultValue "8"
   */
  duration?: string;
  /**
   * Height of the clip.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "1080p"
   */
  resolution?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * Whether to make sound for the clip.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
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

/** What a finished job of VEO 3.1 Standard holds. */
export interface Veo3_1StandardOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * VEO 3.1 Standard at PixelDojo. Google Veo 3.1, standard tier: a clip with sound, first and last
 * frame, and reference pictures.
 *
 * Price: 8 credits per second (published).
 */
export const veo3_1Standard: Model<Veo3_1StandardParams, Veo3_1StandardOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "veo-3.1-standard",
  name: "VEO 3.1 Standard",
  operation: "runVeo3_1Standard",
  path: "/api/v1/models/veo-3.1-standard/run",
  media: [
    { path: ["image"], kind: "image", list: false },
    { path: ["last_frame"], kind: "image", list: false },
    { path: ["reference_images"], kind: "image", list: true },
  ],
  price: {
    kind: "per-second",
    credits: 8,
    times: ["/duration", "8"],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/veo-3.1-standard.js"),
});
