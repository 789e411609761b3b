// Generated from #/components/schemas/Flux3Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Flux 3 takes.
 *
 * Known only in part: Known only from a third-party client seen on 2026-08-28; the official
 * document of 2026-07-16 does not have it.
 */
export interface Flux3Params {
  /**
   * What the clip should show.
   *
   * This parameter is third-party.
   */
  prompt: string;
  /**
   * HTTPS address that the job's events are posted to.
   *
   * This parameter is third-party.
   */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   *
   * This parameter is third-party.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
  /** Settings of Flux 3. */
  flux3Params?: Flux3Flux3Params;
  /** The model may take more than is documented. */
  [key: string]: unknown;
}

/** Settings of Flux 3. */
export interface Flux3Flux3Params {
  /**
   * Length of the clip in seconds.
   *
   * This parameter is third-party.
   */
  duration?: number;
  /**
   * Renders a cheap preview instead of the final clip.
   *
   * This parameter is third-party.
   */
  draft?: boolean;
  [key: string]: unknown;
}

/** What a finished job of Flux 3 holds. This shape is inferred. */
export interface Flux3Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Flux 3 at Apiframe. Black Forest Labs video model that so far only a third-party client uses.
 *
 * Price: varies (third-party, as of 2026-08-28).
 *
 * Known only in part: Known only from a third-party client seen on 2026-08-28; the official
 * document of 2026-07-16 does not have it.
 */
export const flux3: Model<Flux3Params, Flux3Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-3",
  name: "Flux 3",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "flux-3" },
  price: { kind: "variable", typical: null, asOf: "2026-08-28", mark: "third-party" },
  keyed: true,
}, {
  check: () => import("../checks/flux-3.js"),
});
