// Generated from #/components/schemas/Flux1_1ProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Flux 1.1 Pro takes. */
export interface Flux1_1ProParams {
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
  /** Settings of Flux 1.1 Pro. */
  fluxParams?: Flux1_1ProFluxParams;
}

/** Settings of Flux 1.1 Pro. */
export interface Flux1_1ProFluxParams {
  /**
   * Shape of the picture as W:H, such as 16:9.
   *
   * conflict: width and height are said to apply when it is `custom`, a word that the pattern of
   * the official document refuses.
   */
  aspect_ratio?: string;
  /** File format of the picture. */
  output_format?: "jpg" | "png" | "webp";
  /**
   * Compression quality from 0 to 100; PNG ignores it.
   *
   * 0 to 100.
   */
  output_quality?: number;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * Width in pixels, read only when aspect_ratio is `custom`.
   *
   * 256 to 1440.
   *
   * conflict: The model page gives 256 to 1440, the official document 256 to 2048 for the whole
   * family. We follow the page, which speaks of this model.
   */
  width?: number;
  /**
   * Height in pixels, read only when aspect_ratio is `custom`.
   *
   * 256 to 1440.
   *
   * conflict: The model page gives 256 to 1440, the official document 256 to 2048 for the whole
   * family. We follow the page, which speaks of this model.
   */
  height?: number;
  /** URL of a picture that steers the composition. */
  image_prompt?: MediaInput;
  /** Lets the service enrich the prompt before it is used. */
  prompt_upsampling?: boolean;
}

/** What a finished job of Flux 1.1 Pro holds. */
export interface Flux1_1ProOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Flux 1.1 Pro at Apiframe. Fast text-to-image model of Black Forest Labs.
 *
 * Price: 5 credits per call (third-party, as of 2026-08-28).
 */
export const flux1_1Pro: Model<Flux1_1ProParams, Flux1_1ProOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-1.1-pro",
  name: "Flux 1.1 Pro",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "flux-1.1-pro" },
  media: [{ path: ["fluxParams", "image_prompt"], kind: "image", list: false }],
  price: { kind: "fixed", credits: 5, asOf: "2026-08-28", mark: "third-party" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/flux-1.1-pro.js"),
});
