// Generated from #/components/schemas/Flux2DevRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Flux 2 Dev takes. */
export interface Flux2DevParams {
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
  /** Settings of Flux 2 Dev. */
  fluxParams?: Flux2DevFluxParams;
}

/** Settings of Flux 2 Dev. */
export interface Flux2DevFluxParams {
  /**
   * Shape as W:H; `match_input_image` copies the first input picture, `custom` reads width and
   * height.
   *
   * conflict: The model page allows `match_input_image` and implies `custom`; the pattern ^\d+:\d+$
   * of the official document refuses both. We accept every string, so that the page's own words
   * compile.
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
   * 256 to 2048.
   */
  width?: number;
  /**
   * Height in pixels, read only when aspect_ratio is `custom`.
   *
   * 256 to 2048.
   */
  height?: number;
  /**
   * URLs of reference pictures to edit or combine, at most 5.
   *
   * At most 5 items.
   *
   * conflict: The model page allows 5 pictures, the official document 10 for the whole family. We
   * follow the page, which speaks of this model.
   */
  input_images?: readonly MediaInput[];
  /** Turns on further optimisations that shorten the wait. */
  go_fast?: boolean;
}

/** What a finished job of Flux 2 Dev holds. */
export interface Flux2DevOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Flux 2 Dev at Apiframe. Open-weight model for generating and editing pictures, made faster by
 * guidance distillation; takes up to 5 reference pictures.
 *
 * Price: not published.
 */
export const flux2Dev: Model<Flux2DevParams, Flux2DevOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-2-dev",
  name: "Flux 2 Dev",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "flux-2-dev" },
  media: [{ path: ["fluxParams", "input_images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/flux-2-dev.js"),
});
