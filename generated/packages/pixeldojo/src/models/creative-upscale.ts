// Generated from #/components/schemas/CreativeUpscaleRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Creative Upscale takes.
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export interface CreativeUpscaleParams {
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

/** What a finished job of Creative Upscale holds. This shape is inferred. */
export interface CreativeUpscaleOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Creative Upscale at PixelDojo. Clarity upscaler on Replicate: enlarges a picture and adds detail
 * while it refines it.
 *
 * Price: 0.5 credits per call (published).
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export const creativeUpscale: Model<CreativeUpscaleParams, CreativeUpscaleOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "creative-upscale",
  name: "Creative Upscale",
  operation: "runCreativeUpscale",
  path: "/api/v1/models/creative-upscale/run",
  price: { kind: "fixed", credits: 0.5, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/creative-upscale.js"),
});
