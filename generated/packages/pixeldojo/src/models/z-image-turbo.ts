// Generated from #/components/schemas/ZImageTurboRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Z Image Turbo takes.
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export interface ZImageTurboParams {
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

/** What a finished job of Z Image Turbo holds. This shape is inferred. */
export interface ZImageTurboOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Z Image Turbo at PixelDojo. Z Image, turbo tier: pictures from text, quickly.
 *
 * Price: 0.5 credits per call (published, as of 2026-03-09).
 *
 * Known only in part: Known from a listing of the catalogue on 2026-03-09; no page we have prints
 * its parameters.
 */
export const zImageTurbo: Model<ZImageTurboParams, ZImageTurboOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "z-image-turbo",
  name: "Z Image Turbo",
  operation: "runZImageTurbo",
  path: "/api/v1/models/z-image-turbo/run",
  price: { kind: "fixed", credits: 0.5, asOf: "2026-03-09", mark: "published" },
}, {
  check: () => import("../checks/z-image-turbo.js"),
});
