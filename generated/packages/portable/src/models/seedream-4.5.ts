// Generated from seedream-4.5 in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Seedream 4.5 takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Seedream4_5Params {
  /**
   * Describes the picture to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /**
   * Width in pixels for a size of your own.
   *
   * 1024 to 4096.
   *
   * 1024 to 4096 at Apiframe.
   */
  width?: number;
  /**
   * Height in pixels for a size of your own.
   *
   * 1024 to 4096.
   *
   * 1024 to 4096 at Apiframe.
   */
  height?: number;
}

/** The providers that run it. */
export type Seedream4_5Provider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const seedream4_5Mapping: Mapping = {
  id: "seedream-4.5",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/seedream-4").then((module) => module.seedream4),
      paths: { prompt: ["prompt"], width: ["customWidth"], height: ["customHeight"] },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/seedream-4.5").then((module) => module.seedream4_5),
      paths: {
        prompt: ["prompt"],
        width: ["seedreamParams", "width"],
        height: ["seedreamParams", "height"],
      },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Seedream 4.5 at PixelDojo and Apiframe, whichever takes the job first.
 *
 * PixelDojo calls it seedream-4, an id that at Apiframe belongs to the older Seedream 4.
 */
export function seedream4_5(
  clients: PortableClients<Seedream4_5Provider>,
): Portable<Seedream4_5Params, Seedream4_5Provider> {
  return createPortable<Seedream4_5Params, Seedream4_5Provider>(seedream4_5Mapping, clients);
}
