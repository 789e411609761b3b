// Generated from flux-2-flex in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Flux 2 Flex takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Flux2FlexParams {
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
  /** Whether the prompt is rewritten in more detail before use. */
  prompt_upsampling?: boolean;
  /**
   * Size of each picture in megapixels; it sets the price.
   *
   * Values differ: `1 MP` with a space at PixelDojo, `1MP` without one at Apiframe.
   *
   * PixelDojo: enum (inferred): The page types it as an enum and prints only the default; the
   * values are the sizes of this model's price table.
   */
  resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
}

/** The providers that run it. */
export type Flux2FlexProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const flux2FlexMapping: Mapping = {
  id: "flux-2-flex",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/flux-2-flex").then((module) => module.flux2Flex),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["aspect_ratio"],
        output_format: ["output_format"],
        seed: ["seed"],
        prompt_upsampling: ["prompt_upsampling"],
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
      load: () => import("@modelsmith/apiframe/models/flux-2-flex").then((module) => module.flux2Flex),
      paths: {
        prompt: ["prompt"],
        aspect_ratio: ["fluxParams", "aspect_ratio"],
        output_format: ["fluxParams", "output_format"],
        seed: ["fluxParams", "seed"],
        prompt_upsampling: ["fluxParams", "prompt_upsampling"],
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
 * Flux 2 Flex at PixelDojo and Apiframe, whichever takes the job first.
 *
 * Up to 10 reference pictures at both; PixelDojo does not say how to send them.
 */
export function flux2Flex(
  clients: PortableClients<Flux2FlexProvider>,
): Portable<Flux2FlexParams, Flux2FlexProvider> {
  return createPortable<Flux2FlexParams, Flux2FlexProvider>(flux2FlexMapping, clients);
}
