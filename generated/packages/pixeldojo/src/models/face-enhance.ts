// Generated from #/components/schemas/FaceEnhanceRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Face Enhance takes.
 *
 * Known only in part: Its page prints no parameter table.
 */
export interface FaceEnhanceParams {
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

/** What a finished job of Face Enhance holds. */
export interface FaceEnhanceOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Face Enhance at PixelDojo. Crystal upscaler on Replicate: enlarges a picture and keeps the detail
 * of faces.
 *
 * Price: varies; typically 2 credits (published).
 *
 * Known only in part: Its page prints no parameter table.
 */
export const faceEnhance: Model<FaceEnhanceParams, FaceEnhanceOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "face-enhance",
  name: "Face Enhance",
  operation: "runFaceEnhance",
  path: "/api/v1/models/face-enhance/run",
  price: { kind: "variable", typical: 2, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/face-enhance.js"),
});
