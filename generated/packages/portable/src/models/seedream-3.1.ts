// Generated from seedream-3.1 in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Dreamina 3.1 takes at PixelDojo and Apiframe alike. What is left out is each provider's own
 * default.
 */
export interface Seedream3_1Params {
  /**
   * Describes the picture to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /** Whether the prompt is enriched before use. */
  enhance_prompt?: boolean;
  /**
   * Width to height of the picture; `custom` takes `width` and `height` instead.
   *
   * PixelDojo's list is known in part, Apiframe's not at all.
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "custom" | (string & {});
  /**
   * Size class of the picture.
   *
   * HD, 2K or 4K at PixelDojo; the words that Apiframe takes are not published.
   */
  resolution?: "HD" | "2K" | "4K";
  /**
   * Width in pixels, used with `aspect_ratio: custom`.
   *
   * 512 to 2048.
   *
   * 512 to 2048 suits both.
   */
  width?: number;
  /**
   * Height in pixels, used with `aspect_ratio: custom`.
   *
   * 512 to 2048.
   *
   * 512 to 2048 suits both.
   */
  height?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
}

/** The providers that run it. */
export type Seedream3_1Provider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const seedream3_1Mapping: Mapping = {
  id: "seedream-3.1",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/dreamina").then((module) => module.dreamina),
      paths: {
        prompt: ["prompt"],
        enhance_prompt: ["enhance_prompt"],
        aspect_ratio: ["aspect_ratio"],
        resolution: ["resolution"],
        width: ["width"],
        height: ["height"],
        seed: ["seed"],
      },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/seedream-3.1").then((module) => module.seedream3_1),
      paths: {
        prompt: ["prompt"],
        enhance_prompt: ["seedreamParams", "enhance_prompt"],
        aspect_ratio: ["seedreamParams", "aspect_ratio"],
        resolution: ["seedreamParams", "resolution"],
        width: ["seedreamParams", "width"],
        height: ["seedreamParams", "height"],
        seed: ["seedreamParams", "seed"],
      },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Dreamina 3.1 at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo sells it as Dreamina 3.1, Apiframe as Seedream 3.1. Width and height run from 256 to
 * 2048 at PixelDojo, from 512 to 4096 at Apiframe.
 */
export function seedream3_1(
  clients: PortableClients<Seedream3_1Provider>,
): Portable<Seedream3_1Params, Seedream3_1Provider> {
  return createPortable<Seedream3_1Params, Seedream3_1Provider>(seedream3_1Mapping, clients);
}
