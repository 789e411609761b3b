// Generated from #/components/schemas/MidjourneyRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Midjourney takes. */
export interface MidjourneyParams {
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
  /** Settings of Midjourney. */
  midjourneyParams?: MidjourneyMidjourneyParams;
}

/** Settings of Midjourney. */
export interface MidjourneyMidjourneyParams {
  /** Shape of the picture as W:H, such as 16:9. */
  aspect_ratio?: string;
}

/** What a finished job of Midjourney holds. */
export interface MidjourneyOutput {
  /** URLs of the four pictures, in the order that actions count from 1. */
  images: string[];
  /** URL of the two-by-two composite. */
  gridUrl: string;
}

/**
 * Midjourney at Apiframe. Makes four pictures and a two-by-two composite from a prompt; finished
 * jobs can be varied, enlarged and edited by action.
 *
 * Price: 16 credits per call (published, as of 2026-05-02).
 */
export const midjourney: Model<MidjourneyParams, MidjourneyOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "midjourney",
  name: "Midjourney",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "midjourney" },
  price: { kind: "fixed", credits: 16, asOf: "2026-05-02", mark: "published" },
  keyed: true,
}, {
  check: () => import("../checks/midjourney.js"),
});
