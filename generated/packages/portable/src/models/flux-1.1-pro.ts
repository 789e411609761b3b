// Generated from flux-1.1-pro in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Flux 1.1 Pro takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Flux1_1ProParams {
  /**
   * Describes the picture to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /** Width to height of the picture. */
  aspect_ratio?: "1:1" | "16:9" | (string & {});
}

/** The providers that run it. */
export type Flux1_1ProProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const flux1_1ProMapping: Mapping = {
  id: "flux-1.1-pro",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/flux-1.1-pro").then((module) => module.flux1_1Pro),
      paths: { prompt: ["prompt"], aspect_ratio: ["aspect_ratio"] },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/flux-1.1-pro").then((module) => module.flux1_1Pro),
      paths: { prompt: ["prompt"], aspect_ratio: ["fluxParams", "aspect_ratio"] },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Flux 1.1 Pro at PixelDojo and Apiframe, whichever takes the job first.
 *
 * PixelDojo shows only the prompt and the aspect ratio, in examples of its SDK.
 */
export function flux1_1Pro(
  clients: PortableClients<Flux1_1ProProvider>,
): Portable<Flux1_1ProParams, Flux1_1ProProvider> {
  return createPortable<Flux1_1ProParams, Flux1_1ProProvider>(flux1_1ProMapping, clients);
}
