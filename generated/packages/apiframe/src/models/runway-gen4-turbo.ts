// Generated from #/components/schemas/RunwayGen4TurboRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Runway Gen-4 Turbo takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface RunwayGen4TurboParams {
  /**
   * What the clip should show.
   *
   * 1 to 4000 characters.
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
  /**
   * Settings of Runway Gen-4 Turbo and Runway Gen-4.5; the official document does not tell them
   * apart.
   */
  runwayParams?: RunwayGen4TurboRunwayParams;
}

/**
 * Settings of Runway Gen-4 Turbo and Runway Gen-4.5; the official document does not tell them
 * apart.
 */
export interface RunwayGen4TurboRunwayParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
  /** Length of the clip in seconds. */
  duration?: 5 | 10;
  /** URL of the picture to start from. */
  image?: MediaInput;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Runway Gen-4 Turbo holds. */
export interface RunwayGen4TurboOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Runway Gen-4 Turbo at Apiframe. Runway's fast video model.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const runwayGen4Turbo: Model<RunwayGen4TurboParams, RunwayGen4TurboOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "runway-gen4-turbo",
  name: "Runway Gen-4 Turbo",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "runway-gen4-turbo" },
  media: [{ path: ["runwayParams", "image"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/runway-gen4-turbo.js"),
});
