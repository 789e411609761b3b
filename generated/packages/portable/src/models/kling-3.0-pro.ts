// Generated from kling-3.0-pro in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Kling 3.0 Pro, from text takes at PixelDojo and Apiframe alike. What is left out is each
 * provider's own default.
 */
export interface Kling3_0ProParams {
  /**
   * Describes the clip to make.
   *
   * 1 to 4000 characters.
   *
   * At most 4000 characters at Apiframe.
   */
  prompt: string;
  /**
   * Length of the clip in seconds, chosen from fixed values.
   *
   * Values differ: an enum at PixelDojo, probably of text, and an integer from 3 to 15 at Apiframe.
   * Of PixelDojo's values only the default is published.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   *
   * PixelDojo: type (unknown): Typed as an enum, so probably text such as `5`; the page's curl
   * example sends a number.
   */
  duration?: 5;
  /**
   * Width to height of the clip.
   *
   * Both take 16:9, 9:16 and 1:1.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Whether to make sound for the clip. */
  generate_audio?: boolean;
  /**
   * What the clip should not show.
   *
   * At most 2500 characters.
   *
   * At most 2500 characters at Apiframe.
   */
  negative_prompt?: string;
}

/** The providers that run it. */
export type Kling3_0ProProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const kling3_0ProMapping: Mapping = {
  id: "kling-3.0-pro",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/kling-video-v3-pro-text").then((module) => module.klingVideoV3ProText),
      paths: {
        prompt: ["prompt"],
        duration: ["duration"],
        aspect_ratio: ["aspect_ratio"],
        generate_audio: ["generate_audio"],
        negative_prompt: ["negative_prompt"],
      },
      values: { duration: [[5, "5"]] },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/kling-3.0").then((module) => module.kling3_0),
      paths: {
        prompt: ["prompt"],
        duration: ["klingParams", "duration"],
        aspect_ratio: ["klingParams", "aspect_ratio"],
        generate_audio: ["klingParams", "generate_audio"],
        negative_prompt: ["klingParams", "negative_prompt"],
      },
      values: { duration: [[5, 5]] },
      always: [{ path: ["klingParams", "mode"], value: "pro" }],
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Kling 3.0 Pro, from text at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo's Kling Video v3 Pro (Text) is taken to be Kling 3.0 in its pro mode without a start
 * picture.
 */
export function kling3_0Pro(
  clients: PortableClients<Kling3_0ProProvider>,
): Portable<Kling3_0ProParams, Kling3_0ProProvider> {
  return createPortable<Kling3_0ProParams, Kling3_0ProProvider>(kling3_0ProMapping, clients);
}
