// Generated from #/components/schemas/FluxFillProRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Flux Fill Pro takes. */
export interface FluxFillProParams {
  /** Settings of Flux Fill Pro. */
  fluxFillParams: FluxFillProFluxFillParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Flux Fill Pro. */
export interface FluxFillProFluxFillParams {
  /** URL of the picture to edit. */
  image: MediaInput;
  /** Whether to repaint a masked area or to extend the canvas. */
  mode: "inpaint" | "outpaint";
  /**
   * What the edited area should show.
   *
   * 1 to 2000 characters.
   */
  prompt: string;
  /**
   * How closely the picture follows the prompt.
   *
   * 2 to 5.
   *
   * @defaultValue 3
   */
  guidance?: number;
  /** URL of a black-and-white mask; white is repainted. Needed when mode is `inpaint`. */
  mask?: MediaInput;
  /** How to extend the canvas. Needed when mode is `outpaint`; the mask is then ignored. */
  outpaint?: "Zoom out 1.5x" | "Zoom out 2x" | "Make square" | "Left outpaint" | "Right outpaint" | "Top outpaint" | "Bottom outpaint";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
  /** Lets the service enrich the prompt before it is used. */
  prompt_upsampling?: boolean;
  /**
   * What the safety filter lets through: 1 is strictest, 6 most permissive.
   *
   * 1 to 6.
   *
   * @defaultValue 2
   */
  safety_tolerance?: number;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * Number of sampling steps.
   *
   * 1 to 50.
   *
   * @defaultValue 50
   */
  steps?: number;
}

/** What a finished job of Flux Fill Pro holds. */
export interface FluxFillProOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Flux Fill Pro at Apiframe. Repaints a masked area of a picture, or extends its canvas by a
 * preset.
 *
 * Price: 9 credits per call (published, as of 2026-03-15).
 */
export const fluxFillPro: Model<FluxFillProParams, FluxFillProOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "flux-fill-pro",
  name: "Flux Fill Pro",
  operation: "editImage",
  path: "/v2/images/edit",
  fixed: { model: "flux-fill-pro" },
  media: [
    { path: ["fluxFillParams", "image"], kind: "image", list: false },
    { path: ["fluxFillParams", "mask"], kind: "image", list: false },
  ],
  price: { kind: "fixed", credits: 9, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/flux-fill-pro.js"),
});
