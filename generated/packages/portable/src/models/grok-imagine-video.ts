// Generated from grok-imagine-video in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Grok Imagine Video takes at PixelDojo and Apiframe alike. What is left out is each
 * provider's own default.
 */
export interface GrokImagineVideoParams {
  /**
   * Describes the clip to make.
   *
   * 1 to 5000 characters.
   *
   * At most 5000 characters at Apiframe.
   */
  prompt: string;
  /**
   * Width to height of the clip.
   *
   * Both take the same seven ratios.
   */
  aspect_ratio?: "16:9" | "4:3" | "1:1" | "9:16" | "3:4" | "3:2" | "2:3";
  /**
   * Length of the clip in seconds, 1 to 15.
   *
   * 6, 10 or 15 suits both.
   */
  duration?: 6 | 10 | 15;
}

/** The providers that run it. */
export type GrokImagineVideoProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const grokImagineVideoMapping: Mapping = {
  id: "grok-imagine-video",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/xai-video").then((module) => module.xaiVideo),
      paths: { prompt: ["prompt"], aspect_ratio: ["aspect_ratio"], duration: ["duration"] },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/grok-imagine-video").then((module) => module.grokImagineVideo),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["grokImagineVideoParams", "aspect_ratio"],
        duration: ["grokImagineVideoParams", "duration"],
      },
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Grok Imagine Video at PixelDojo and Apiframe, whichever takes the job first.
 *
 * PixelDojo calls it xai-video. It takes every length from 1 to 15 s there, 6, 10 or 15 s at
 * Apiframe.
 */
export function grokImagineVideo(
  clients: PortableClients<GrokImagineVideoProvider>,
): Portable<GrokImagineVideoParams, GrokImagineVideoProvider> {
  return createPortable<GrokImagineVideoParams, GrokImagineVideoProvider>(grokImagineVideoMapping, clients);
}
