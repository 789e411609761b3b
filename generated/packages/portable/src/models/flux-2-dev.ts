// Generated from flux-2-dev in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Flux 2 Dev takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Flux2DevParams {
  /**
   * Describes the picture to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * Nine ratios at PixelDojo, any W:H at Apiframe.
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
  /**
   * File format of the pictures.
   *
   * Both take png, jpg and webp; PixelDojo's default is png, Apiframe's is not published.
   *
   * PixelDojo: enum (inferred): The page types it as an enum and prints only the default; the
   * values are those published for `flux-2-klein-9b`.
   */
  output_format?: "png" | "jpg" | "webp";
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
}

/** The providers that run it. */
export type Flux2DevProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const flux2DevMapping: Mapping = {
  id: "flux-2-dev",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/flux-2-dev").then((module) => module.flux2Dev),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["aspect_ratio"],
        output_format: ["output_format"],
        seed: ["seed"],
      },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/flux-2-dev").then((module) => module.flux2Dev),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["fluxParams", "aspect_ratio"],
        output_format: ["fluxParams", "output_format"],
        seed: ["fluxParams", "seed"],
      },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Flux 2 Dev at PixelDojo and Apiframe, whichever takes the job first.
 *
 * Up to 4 reference pictures at PixelDojo, which does not say how to send them, and 5 at Apiframe.
 * The price is 1 credit at PixelDojo and unknown at Apiframe.
 */
export function flux2Dev(
  clients: PortableClients<Flux2DevProvider>,
): Portable<Flux2DevParams, Flux2DevProvider> {
  return createPortable<Flux2DevParams, Flux2DevProvider>(flux2DevMapping, clients);
}
