// Generated from #/components/schemas/ReveCreateRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Reve Create takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface ReveCreateParams {
  /**
   * What the picture should show.
   *
   * 1 to 2000 characters.
   */
  prompt: string;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
  /** Settings of Reve Create. */
  reveParams?: ReveCreateReveParams;
}

/** Settings of Reve Create. */
export interface ReveCreateReveParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "3:4" | "1:1";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Version tag of the underlying model; the accepted tags are not published. */
  version?: string;
}

/** What a finished job of Reve Create holds. */
export interface ReveCreateOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Reve Create at Apiframe. Reve's text-to-image model.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const reveCreate: Model<ReveCreateParams, ReveCreateOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "reve-create",
  name: "Reve Create",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "reve-create" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  check: () => import("../checks/reve-create.js"),
});
