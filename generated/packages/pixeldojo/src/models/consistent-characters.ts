// Generated from #/components/schemas/ConsistentCharactersRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What Consistent Characters takes. */
export interface ConsistentCharactersParams {
  /** Address of a picture of the person to show. */
  input_image: MediaInput;
  /**
   * How many views of the person one job makes.
   *
   * @defaultValue 4
   */
  num_images?: number;
  /**
   * What stands behind the person.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "neutral"
   */
  background?: string;
  /**
   * Whether the views are varied at random.
   *
   * @defaultValue true
   */
  randomize_images?: boolean;
  /**
   * Which backing model draws the views.
   *
   * enum (unknown): Typed as an enum; the page prints the default only.
   *
   * @defaultValue "flux-kontext"
   */
  model_type?: string;
  /** Adds wishes of your own for the views. */
  prompt?: string;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of Consistent Characters holds. */
export interface ConsistentCharactersOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: string[];
}

/**
 * Consistent Characters at PixelDojo. Draws several views of one person from a single picture, with
 * a backing model of your choice.
 *
 * Price: 1 credit per call (published).
 */
export const consistentCharacters: Model<ConsistentCharactersParams, ConsistentCharactersOutput> = /* @__PURE__ */ model({
  provider: "pixeldojo",
  id: "consistent-characters",
  name: "Consistent Characters",
  operation: "runConsistentCharacters",
  path: "/api/v1/models/consistent-characters/run",
  media: [{ path: ["input_image"], kind: "image", list: false }],
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
}, {
  check: () => import("../checks/consistent-characters.js"),
});
