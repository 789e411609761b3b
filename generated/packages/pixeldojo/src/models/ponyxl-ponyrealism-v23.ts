// Generated from #/components/schemas/PonyxlPonyrealismV23Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Pony Realism takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface PonyxlPonyrealismV23Params {
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
  /** The model may take more than is documented. */
  [key: string]: unknown;
}

/** What a finished job of Pony Realism holds. This shape is inferred. */
export interface PonyxlPonyrealismV23Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Pony Realism at PixelDojo. Pony Realism: PonyXL checkpoint for realistic pictures, with
 * inpainting.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const ponyxlPonyrealismV23: Model<PonyxlPonyrealismV23Params, PonyxlPonyrealismV23Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "ponyxl-ponyrealism-v23",
  name: "Pony Realism",
  operation: "runPonyxlPonyrealismV23",
  path: "/api/v1/models/ponyxl-ponyrealism-v23/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/ponyxl-ponyrealism-v23.js"),
});
