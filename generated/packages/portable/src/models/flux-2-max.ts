// Generated from flux-2-max in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Flux 2 Max takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Flux2MaxParams {
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
   * PixelDojo: enum (inferred): The page types it as an enum and prints only the default; the
   * values are those published for `flux-2-klein-9b`.
   */
  output_format?: "png" | "jpg" | "webp";
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /**
   * Size of each picture in megapixels.
   *
   * Values differ: `1 MP` with a space at PixelDojo, `1MP` without one at Apiframe.
   *
   * PixelDojo: enum (inferred): The page types it as an enum and prints only the default; the
   * values are those published for `flux-2-klein-9b`.
   */
  resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
}

/** The providers that run it. */
export type Flux2MaxProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const flux2MaxMapping: Mapping = {
  id: "flux-2-max",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/flux-2-max").then((module) => module.flux2Max),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["aspect_ratio"],
        output_format: ["output_format"],
        seed: ["seed"],
        resolution: ["resolution"],
      },
      values: {
        resolution: [["0.5 MP", "0.5 MP"], ["1 MP", "1 MP"], ["2 MP", "2 MP"], ["4 MP", "4 MP"]],
      },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/flux-2-max").then((module) => module.flux2Max),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["fluxParams", "aspect_ratio"],
        output_format: ["fluxParams", "output_format"],
        seed: ["fluxParams", "seed"],
        resolution: ["fluxParams", "resolution"],
      },
      values: {
        resolution: [["0.5 MP", "0.5MP"], ["1 MP", "1MP"], ["2 MP", "2MP"], ["4 MP", "4MP"]],
      },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Flux 2 Max at PixelDojo and Apiframe, whichever takes the job first.
 *
 * Up to 8 reference pictures at Apiframe; PixelDojo does not say how to send any.
 */
export function flux2Max(
  clients: PortableClients<Flux2MaxProvider>,
): Portable<Flux2MaxParams, Flux2MaxProvider> {
  return createPortable<Flux2MaxParams, Flux2MaxProvider>(flux2MaxMapping, clients);
}
