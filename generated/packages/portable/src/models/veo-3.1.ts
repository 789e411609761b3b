// Generated from veo-3.1 in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Veo 3.1 takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Veo3_1Params {
  /**
   * Describes the clip to make.
   *
   * 1 to 4000 characters.
   *
   * At most 4000 characters at Apiframe.
   */
  prompt: string;
  /** Address of the first frame. */
  image?: MediaAddress;
  /** Address of the picture the clip should end on. */
  last_frame?: MediaAddress;
  /**
   * Addresses of pictures that guide the look of the clip.
   *
   * At most 3 items.
   *
   * At most 3 at Apiframe.
   *
   * PixelDojo: items (inferred): The page says array and no more; that it holds addresses is
   * inferred from the name.
   */
  reference_images?: readonly MediaAddress[];
  /**
   * Width to height of the clip.
   *
   * 16:9, 9:16 or 1:1 at PixelDojo, any W:H at Apiframe.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Length of the clip in seconds, chosen from fixed values.
   *
   * Values differ: an enum at PixelDojo, probably of text, and the integers 4, 6 and 8 at Apiframe.
   * Of PixelDojo's values only the default is published.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   *
   * PixelDojo: type (unknown): Typed as an enum, so probably text such as `8`; the page's curl
   * example sends the number 5.
   */
  duration?: 8;
  /**
   * Height of the clip.
   *
   * PixelDojo's default is 1080p and its list not published; Apiframe takes 720p and 1080p.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   */
  resolution?: "720p" | "1080p";
  /**
   * What the clip should not show.
   *
   * At most 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  negative_prompt?: string;
  /** Whether to make sound for the clip. */
  generate_audio?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
}

/** The providers that run it. */
export type Veo3_1Provider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const veo3_1Mapping: Mapping = {
  id: "veo-3.1",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/veo-3.1-standard").then((module) => module.veo3_1Standard),
      paths: {
        prompt: ["prompt"],
        image: ["image"],
        last_frame: ["last_frame"],
        reference_images: ["reference_images"],
        aspect_ratio: ["aspect_ratio"],
        duration: ["duration"],
        resolution: ["resolution"],
        negative_prompt: ["negative_prompt"],
        generate_audio: ["generate_audio"],
        seed: ["seed"],
      },
      values: { duration: [[8, "8"]] },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/veo-3.1").then((module) => module.veo3_1),
      paths: {
        prompt: ["prompt"],
        image: ["veoParams", "image"],
        last_frame: ["veoParams", "last_frame"],
        reference_images: ["veoParams", "reference_images"],
        aspect_ratio: ["veoParams", "aspect_ratio"],
        duration: ["veoParams", "duration"],
        resolution: ["veoParams", "resolution"],
        negative_prompt: ["veoParams", "negative_prompt"],
        generate_audio: ["veoParams", "generate_audio"],
        seed: ["veoParams", "seed"],
      },
      values: { duration: [[8, 8]] },
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Veo 3.1 at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo's VEO 3.1 Standard is taken to be the plain Veo 3.1.
 */
export function veo3_1(
  clients: PortableClients<Veo3_1Provider>,
): Portable<Veo3_1Params, Veo3_1Provider> {
  return createPortable<Veo3_1Params, Veo3_1Provider>(veo3_1Mapping, clients);
}
