// Generated from nano-banana-2 in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Nano Banana 2 takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface NanoBanana2Params {
  /**
   * Describes the picture to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /** Width to height of the picture. */
  aspect_ratio?: "16:9" | (string & {});
}

/** The providers that run it. */
export type NanoBanana2Provider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const nanoBanana2Mapping: Mapping = {
  id: "nano-banana-2",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/nano-banana-2").then((module) => module.nanoBanana2),
      paths: { prompt: ["prompt"], aspect_ratio: ["aspect_ratio"] },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/nano-banana-2").then((module) => module.nanoBanana2),
      paths: { prompt: ["prompt"], aspect_ratio: ["nanoBananaParams", "aspect_ratio"] },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Nano Banana 2 at PixelDojo and Apiframe, whichever takes the job first.
 *
 * PixelDojo shows only the prompt and the aspect ratio, in a script.
 */
export function nanoBanana2(
  clients: PortableClients<NanoBanana2Provider>,
): Portable<NanoBanana2Params, NanoBanana2Provider> {
  return createPortable<NanoBanana2Params, NanoBanana2Provider>(nanoBanana2Mapping, clients);
}
