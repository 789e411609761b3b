// Generated from #/components/schemas/GptImage2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What GPT Image 2 takes.
 *
 * Known only in part: Known from a link on the page of its sibling; its own page is not in our
 * copies.
 */
export interface GptImage2Params {
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

/** What a finished job of GPT Image 2 holds. This shape is inferred. */
export interface GptImage2Output {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * GPT Image 2 at PixelDojo. OpenAI GPT Image 2: pictures from text; `gpt-image-2-edit` is its
 * sibling for edits.
 *
 * Price: not published.
 *
 * Known only in part: Known from a link on the page of its sibling; its own page is not in our
 * copies.
 */
export const gptImage2: Model<GptImage2Params, GptImage2Output> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "gpt-image-2",
  name: "GPT Image 2",
  operation: "runGptImage2",
  path: "/api/v1/models/gpt-image-2/run",
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/gpt-image-2.js"),
});
