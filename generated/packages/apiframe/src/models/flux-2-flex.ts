// Generated from #/components/schemas/Flux2FlexRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Flux 2 Flex takes. */
export interface Flux2FlexParams {
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
  /** Settings of Flux 2 Flex. */
  fluxParams?: Flux2FlexFluxParams;
}

/** Settings of Flux 2 Flex. */
export interface Flux2FlexFluxParams {
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
   * Size of the picture in megapixels, or that of the first input picture.
   *
   * conflict: The older model page writes `1 MP` and `2 MP` with a space; the newer official
   * document lists the values without one. We follow the document.
   */
  resolution?: "0.5MP" | "1MP" | "2MP" | "4MP" | "match_input_image";
  /**
   * URLs of reference pictures to edit or combine, at most 10.
   *
   * At most 10 items.
   */
  input_images?: readonly MediaInput[];
  /**
   * Number of sampling steps.
   *
   * 1 to 50.
   *
   * @defaultValue 30
   */
  steps?: number;
  /**
   * How closely the picture follows the prompt.
   *
   * 1.5 to 10.
   *
   * @defaultValue 4.5
   */
  guidance?: number;
  /** Lets the service enrich the prompt before it is used. */
  prompt_upsampling?: boolean;
}

/** What a finished job of Flux 2 Flex holds. */
export interface Flux2FlexOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Flux 2 Flex at Apiframe. Flux 2 tuned for lettering and small detail, with its own steps and
 * guidance and up to 10 reference pictures.
 *
 * Price: not published.
 */
export const flux2Flex: Model<Flux2FlexParams, Flux2FlexOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-2-flex",
  name: "Flux 2 Flex",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "flux-2-flex" },
  media: [{ path: ["fluxParams", "input_images"], kind: "image", list: true }],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/flux-2-flex.js"),
});
