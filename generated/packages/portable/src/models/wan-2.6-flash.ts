// Generated from wan-2.6-flash in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Wan 2.6 Flash takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Wan2_6FlashParams {
  /**
   * Describes the clip to make.
   *
   * 1 to 4000 characters.
   *
   * At most 4000 characters at Apiframe.
   */
  prompt: string;
  /** Address of the first frame. */
  image: MediaAddress;
  /**
   * Length of the clip in seconds.
   *
   * 5, 10 or 15 at Apiframe.
   *
   * PixelDojo: range (unknown): Named by the provider's agent skill, without a range or default.
   */
  duration?: 5 | 10 | 15;
}

/** The providers that run it. */
export type Wan2_6FlashProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const wan2_6FlashMapping: Mapping = {
  id: "wan-2.6-flash",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/wan-2.6-flash").then((module) => module.wan2_6Flash),
      paths: { prompt: ["prompt"], image: ["image_url"], duration: ["duration"] },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/wan-2.6-flash").then((module) => module.wan2_6Flash),
      paths: {
        prompt: ["prompt"],
        image: ["wanParams", "image"],
        duration: ["wanParams", "duration"],
      },
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Wan 2.6 Flash at PixelDojo and Apiframe, whichever takes the job first.
 *
 * PixelDojo's parameters come from a script. The picture is required at Apiframe.
 */
export function wan2_6Flash(
  clients: PortableClients<Wan2_6FlashProvider>,
): Portable<Wan2_6FlashParams, Wan2_6FlashProvider> {
  return createPortable<Wan2_6FlashParams, Wan2_6FlashProvider>(wan2_6FlashMapping, clients);
}
