// Generated from #/components/schemas/KlingVideoV3ProTextRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";

/** What Kling Video v3 Pro (Text) takes. */
export interface KlingVideoV3ProTextParams {
  /** Describes the clip to make. */
  prompt: string;
  /**
   * One prompt per shot; the shape of an item is not published.
   *
   * items (unknown): The shape of an item is not published; any value is let through.
   */
  multi_prompt?: readonly unknown[];
  /**
   * Length of the clip in seconds, chosen from fixed values.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * type (unknown): Typed as an enum, so probably text such as `5`; the page's curl example sends a
   * number.
   *
   * @defaultValue "5"
   */
  duration?: string;
  /**
   * Width to height of the clip.
   *
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Whether to make sound for the clip.
   *
   * @defaultValue true
   */
  generate_audio?: boolean;
  /**
   * Ids of the voices to speak with.
   *
   * items (inferred): The page says array and no more; that it holds text is inferred from the
   * name.
   */
  voice_ids?: readonly string[];
  /**
   * How the clip is divided into shots.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "customize"
   */
  shot_type?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * How closely the clip follows the prompt; higher is closer.
   *
   * @defaultValue 0.5
   */
  cfg_scale?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Kling Video v3 Pro (Text) holds. This shape is inferred. */
export interface KlingVideoV3ProTextOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * Kling Video v3 Pro (Text) at PixelDojo. Kling v3, pro tier: a clip from text, with sound of its
 * own and prompts for several shots.
 *
 * Price: 8 credits per second (published).
 */
export const klingVideoV3ProText: Model<KlingVideoV3ProTextParams, KlingVideoV3ProTextOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "kling-video-v3-pro-text",
  name: "Kling Video v3 Pro (Text)",
  operation: "runKlingVideoV3ProText",
  path: "/api/v1/models/kling-video-v3-pro-text/run",
  price: {
    kind: "per-second",
    credits: 8,
    times: ["/duration", "5"],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/kling-video-v3-pro-text.js"),
});
