// Generated from #/components/schemas/ErnieRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Ernie takes.
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export interface ErnieParams {
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

/** What a finished job of Ernie holds. This shape is inferred. */
export interface ErnieOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Ernie at PixelDojo. Baidu Ernie on fal.ai: pictures from prompts in many languages, which it can
 * expand.
 *
 * Price: 1 credit per call (published).
 *
 * Known only in part: Known from its line in llm.txt; no page we have prints its parameters.
 */
export const ernie: Model<ErnieParams, ErnieOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "ernie",
  name: "Ernie",
  operation: "runErnie",
  path: "/api/v1/models/ernie/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/ernie.js"),
});
