// Generated from #/components/schemas/ChangeCameraAngleRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Change Camera Angle takes.
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export interface ChangeCameraAngleParams {
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

/** What a finished job of Change Camera Angle holds. This shape is inferred. */
export interface ChangeCameraAngleOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Change Camera Angle at PixelDojo. Shows a picture from another camera position, with Qwen Image
 * Edit 2511 and a multi-angle LoRA on fal.ai.
 *
 * Price: 1 credit per call (published).
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export const changeCameraAngle: Model<ChangeCameraAngleParams, ChangeCameraAngleOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "change-camera-angle",
  name: "Change Camera Angle",
  operation: "runChangeCameraAngle",
  path: "/api/v1/models/change-camera-angle/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/change-camera-angle.js"),
});
