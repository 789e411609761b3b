// Generated from kling-3.0-omni in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Kling 3.0 Omni takes at PixelDojo and Apiframe alike. What is left out is each provider's
 * own default.
 */
export interface Kling3_0OmniParams {
  /**
   * Describes the clip to make.
   *
   * 1 to 4000 characters.
   *
   * Required at Apiframe only.
   */
  prompt: string;
  /**
   * Which quality tier runs.
   *
   * Both take standard and pro; Apiframe takes 4k as well.
   *
   * PixelDojo: enum (inferred): The page prints the default only; `pro` is inferred from its
   * summary.
   */
  mode?: "standard" | "pro";
  /**
   * Length of the clip in seconds.
   *
   * 3 to 15.
   *
   * 3 to 15 s at Apiframe.
   */
  duration?: number;
  /**
   * Width to height of the clip.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Address of the first frame. */
  start_image?: MediaAddress;
  /** Address of the last frame. */
  end_image?: MediaAddress;
  /** Address of a reference clip. */
  reference_video?: MediaAddress;
  /**
   * Addresses of reference pictures.
   *
   * At most 7 items.
   *
   * At most 7 at Apiframe.
   *
   * PixelDojo: items (inferred): The page says array and no more; that it holds addresses is
   * inferred from the name.
   */
  reference_images?: readonly MediaAddress[];
  /** Whether to make sound for the clip. */
  generate_audio?: boolean;
  /** Whether to keep the sound of the reference clip. */
  keep_original_sound?: boolean;
}

/** The providers that run it. */
export type Kling3_0OmniProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const kling3_0OmniMapping: Mapping = {
  id: "kling-3.0-omni",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/kling-reference-to-video").then((module) => module.klingReferenceToVideo),
      paths: {
        prompt: ["prompt"],
        mode: ["tier"],
        duration: ["duration"],
        aspect_ratio: ["aspect_ratio"],
        start_image: ["start_image_url"],
        end_image: ["end_image_url"],
        reference_video: ["video_url"],
        reference_images: ["image_urls"],
        generate_audio: ["generate_audio"],
        keep_original_sound: ["keep_audio"],
      },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/kling-3.0-omni").then((module) => module.kling3_0Omni),
      paths: {
        prompt: ["prompt"],
        mode: ["klingParams", "mode"],
        duration: ["klingParams", "duration"],
        aspect_ratio: ["klingParams", "aspect_ratio"],
        start_image: ["klingParams", "start_image"],
        end_image: ["klingParams", "end_image"],
        reference_video: ["klingParams", "reference_video"],
        reference_images: ["klingParams", "reference_images"],
        generate_audio: ["klingParams", "generate_audio"],
        keep_original_sound: ["klingParams", "keep_original_sound"],
      },
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Kling 3.0 Omni at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo's Kling Reference to Video runs Kling O3, which is taken to be Kling 3.0 Omni.
 */
export function kling3_0Omni(
  clients: PortableClients<Kling3_0OmniProvider>,
): Portable<Kling3_0OmniParams, Kling3_0OmniProvider> {
  return createPortable<Kling3_0OmniParams, Kling3_0OmniProvider>(kling3_0OmniMapping, clients);
}
