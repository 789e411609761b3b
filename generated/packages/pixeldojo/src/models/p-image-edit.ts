// Generated from #/components/schemas/PImageEditRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What P-Image Edit takes. */
export interface PImageEditParams {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of the pictures to edit, five at most.
   *
   * At most 5 items.
   *
   * items (inferred): The page says array and no more; that it holds addresses is inferred from the
   * name.
   *
   * range: The maximum stands in the model's summary.
   */
  images: readonly MediaInput[];
  /** Width to height of the picture. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of P-Image Edit holds. */
export interface PImageEditOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * P-Image Edit at PixelDojo. Pruna's fast picture editing, with up to 5 reference images.
 *
 * Price: 0.25 credits per call (published).
 */
export const pImageEdit: Model<PImageEditParams, PImageEditOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "p-image-edit",
  name: "P-Image Edit",
  operation: "runPImageEdit",
  path: "/api/v1/models/p-image-edit/run",
  media: [{ path: ["images"], kind: "image", list: true }],
  price: { kind: "fixed", credits: 0.25, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/p-image-edit.js"),
});
