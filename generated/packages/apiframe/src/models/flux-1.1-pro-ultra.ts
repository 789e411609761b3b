// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Flux 1.1 Pro Ultra takes.
 *
 * Known only in part: Only part of this model's own parameter list was seen; the bounds are those
 * of the whole family in the official document.
 */
export interface Flux1_1ProUltraParams {
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
  /** Settings of Flux 1.1 Pro Ultra. */
  fluxParams?: Flux1_1ProUltraFluxParams;
}

/** Settings of Flux 1.1 Pro Ultra. */
export interface Flux1_1ProUltraFluxParams {
  /** Shape of the picture as W:H, such as 16:9. */
  aspect_ratio?: string;
  /** URL of a picture that steers the composition. */
  image_prompt?: MediaInput;
  /**
   * Weight of the image prompt against the text, from 0 to 1.
   *
   * 0 to 1.
   */
  image_prompt_strength?: number;
  /** File format of the picture. */
  output_format?: "jpg" | "png" | "webp";
  /**
   * Compression quality from 0 to 100; PNG ignores it.
   *
   * 0 to 100.
   */
  output_quality?: number;
  /** Asks for a less processed, more natural look. */
  raw?: boolean;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of Flux 1.1 Pro Ultra holds. */
export interface Flux1_1ProUltraOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Flux 1.1 Pro Ultra at Apiframe. Flux 1.1 Pro for pictures of up to 4 megapixels, with an optional
 * raw look and image prompt.
 *
 * Price: not published.
 *
 * Known only in part: Only part of this model's own parameter list was seen; the bounds are those
 * of the whole family in the official document.
 */
export const flux1_1ProUltra: Model<Flux1_1ProUltraParams, Flux1_1ProUltraOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-1.1-pro-ultra",
  name: "Flux 1.1 Pro Ultra",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "flux-1.1-pro-ultra" },
  media: [{ path: ["fluxParams", "image_prompt"], kind: "image", list: false }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/flux-1.1-pro-ultra.js"),
});
