// Generated from painter in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Painter takes at Acme and Bellows alike. What is left out is each provider's own default.
 */
export interface PainterParams {
  /**
   * What to paint.
   *
   * At most 500 characters.
   */
  prompt: string;
  /**
   * Shape.
   *
   * Bellows takes any W:H.
   */
  ratio?: "1:1" | "16:9";
  /**
   * Size.
   *
   * Values differ: words at Acme, numbers at Bellows.
   */
  size?: "small" | "large";
  /** A picture to begin with. */
  picture?: MediaAddress;
}

/** The providers that run it. */
export type PainterProvider = "acme" | "bellows";

/** Where each provider wants what. */
export const painterMapping: Mapping = {
  id: "painter",
  kind: "image",
  members: [
    {
      provider: "acme",
      load: () => import("@modelsmith/acme/models/painter-2").then((module) => module.painter2),
      paths: { prompt: ["prompt"], ratio: ["ratio"], size: ["size"], picture: ["picture_url"] },
      values: { size: [["small", "small"], ["large", "large"]] },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "bellows",
      load: () => import("@modelsmith/bellows/models/painter").then((module) => module.painter),
      paths: {
        prompt: ["paint", "text"],
        ratio: ["paint", "shape"],
        size: ["paint", "pixels"],
        picture: ["paint", "picture"],
      },
      values: { size: [["small", 512], ["large", 1024]] },
      always: [{ path: ["paint", "tier"], value: "pro" }],
      outputs: [["url"]],
      notBilled: [],
    },
  ],
};

/**
 * Painter at Acme and Bellows, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * Both write "weights of spring".
 */
export function painter(
  clients: PortableClients<PainterProvider>,
): Portable<PainterParams, PainterProvider> {
  return createPortable<PainterParams, PainterProvider>(painterMapping, clients);
}
