// Generated from #/components/schemas/PonyxlTponynai3V7Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Pony NAI takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface PonyxlTponynai3V7Params {
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

/** What a finished job of Pony NAI holds. This shape is inferred. */
export interface PonyxlTponynai3V7Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Pony NAI at PixelDojo. Pony NAI: PonyXL checkpoint for illustration, with inpainting.
 *
 * Price: 1 credit per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const ponyxlTponynai3V7: Model<PonyxlTponynai3V7Params, PonyxlTponynai3V7Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "ponyxl-tponynai3-v7",
  name: "Pony NAI",
  operation: "runPonyxlTponynai3V7",
  path: "/api/v1/models/ponyxl-tponynai3-v7/run",
  price: { kind: "fixed", credits: 1, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/ponyxl-tponynai3-v7.js"),
});
