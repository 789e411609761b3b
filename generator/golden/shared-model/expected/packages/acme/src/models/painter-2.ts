// Generated from #/components/schemas/PainterBody with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Painter 2 takes. */
export interface Painter2Params {
  /**
   * What to paint.
   *
   * At most 500 characters.
   */
  prompt: string;
  /** Shape. */
  ratio?: "1:1" | "16:9" | "auto";
  /** Size. */
  size?: "small" | "large" | "huge";
  /** A picture to begin with. */
  picture_url?: MediaInput;
  /** Repeats a picture. */
  seed?: number;
}

/** What a finished job of Painter 2 holds. */
export interface Painter2Output {
  images: string[];
}

/**
 * Painter 2 at Acme. Paints.
 *
 * Price: 1 credit per call (published).
 */
export const painter2: Model<Painter2Params, Painter2Output> = /* @__PURE__ */ model({
  provider: "acme",
  id: "painter-2",
  name: "Painter 2",
  operation: "makePicture",
  path: "/v1/pictures",
  fixed: { model: "painter-2" },
  media: [{ path: ["picture_url"], kind: "image", list: false }],
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/painter-2.js"),
});
