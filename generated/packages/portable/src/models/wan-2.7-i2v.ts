// Generated from wan-2.7-i2v in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Wan 2.7, from a picture or clip takes at PixelDojo and Apiframe alike. What is left out is
 * each provider's own default.
 */
export interface Wan2_7I2vParams {
  /**
   * Describes the motion and the scene, 5,000 characters at most.
   *
   * 1 to 5000 characters.
   *
   * At most 5000 characters at both; required at Apiframe.
   */
  prompt: string;
  /**
   * What the clip should not show, 500 characters at most.
   *
   * At most 500 characters.
   *
   * At most 500 characters at PixelDojo, 2500 at Apiframe.
   */
  negative_prompt?: string;
  /** Address of the first frame, for the mode `image-to-video`. */
  image?: MediaAddress;
  /** Address of the clip to continue, for the mode `video-extend`. */
  first_clip?: MediaAddress;
  /** Address of the picture the clip should end on. */
  last_frame?: MediaAddress;
  /**
   * Height of the clip; 1080p costs more per second.
   *
   * Both take 720p and 1080p.
   */
  resolution?: "720p" | "1080p";
  /**
   * Width to height of the clip; the page limits it to text-to-video, which is none of the modes.
   *
   * Both take the same five ratios.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Length of the clip in seconds, 2 to 15.
   *
   * 2 to 15.
   *
   * 2 to 15 s at both.
   */
  duration?: number;
  /** Whether the prompt is expanded before use. */
  enable_prompt_expansion?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
}

/** The providers that run it. */
export type Wan2_7I2vProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const wan2_7I2vMapping: Mapping = {
  id: "wan-2.7-i2v",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/wan-2.7-i2v").then((module) => module.wan2_7I2v),
      paths: {
        prompt: ["prompt"],
        negative_prompt: ["negative_prompt"],
        image: ["image_url"],
        first_clip: ["video_url"],
        last_frame: ["last_frame_url"],
        resolution: ["resolution"],
        aspect_ratio: ["aspect_ratio"],
        duration: ["duration"],
        enable_prompt_expansion: ["enable_prompt_expansion"],
        seed: ["seed"],
      },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/wan-2.7").then((module) => module.wan2_7),
      paths: {
        prompt: ["prompt"],
        negative_prompt: ["wan27Params", "negative_prompt"],
        image: ["wan27Params", "image"],
        first_clip: ["wan27Params", "first_clip"],
        last_frame: ["wan27Params", "last_frame"],
        resolution: ["wan27Params", "resolution"],
        aspect_ratio: ["wan27Params", "aspect_ratio"],
        duration: ["wan27Params", "duration"],
        enable_prompt_expansion: ["wan27Params", "enable_prompt_expansion"],
        seed: ["wan27Params", "seed"],
      },
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Wan 2.7, from a picture or clip at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo's model starts from a picture or a clip; Apiframe's wan-2.7 does so when it is given
 * one, and works from text alone as well.
 */
export function wan2_7I2v(
  clients: PortableClients<Wan2_7I2vProvider>,
): Portable<Wan2_7I2vParams, Wan2_7I2vProvider> {
  return createPortable<Wan2_7I2vParams, Wan2_7I2vProvider>(wan2_7I2vMapping, clients);
}
