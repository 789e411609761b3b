// Generated from the equivalents. Do not edit.
// Compiles only while what providers share fits the parameters of each.

import type { Painter2Params as Own0_0 } from "../../packages/acme/src/models/painter-2.js";
import type { PainterParams as Own0_1 } from "../../packages/bellows/src/models/painter.js";
import type { PainterParams } from "../../packages/portable/src/models/painter.js";

/** Shared parameters as each provider takes them, model by model. */
export const placed = [
  (shared: Required<PainterParams>): Own0_0 => ({
    prompt: shared["prompt"],
    ratio: shared["ratio"],
    size: ({ small: "small", large: "large" } as const)[`${shared["size"]}` as const],
    picture_url: shared["picture"],
  }),
  (shared: Required<PainterParams>): Own0_1 => ({
    paint: {
      text: shared["prompt"],
      shape: shared["ratio"],
      pixels: ({ small: 512, large: 1024 } as const)[`${shared["size"]}` as const],
      picture: shared["picture"],
      tier: "pro",
    },
  }),
] as const;
