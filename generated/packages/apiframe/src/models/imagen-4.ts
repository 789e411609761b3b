// Generated from #/components/schemas/Imagen4Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/** What Imagen 4 takes. */
export interface Imagen4Params {
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
  /** Settings of Imagen 4. */
  imagenParams?: Imagen4ImagenParams;
}

/** Settings of Imagen 4. */
export interface Imagen4ImagenParams {
  /**
   * Shape of the picture, width to height.
   *
   * @defaultValue "1:1"
   */
  aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /**
   * Size of the picture.
   *
   * @defaultValue "1K"
   */
  image_size?: "1K" | "2K";
  /**
   * File format of the picture.
   *
   * @defaultValue "jpg"
   */
  output_format?: "jpg" | "png";
}

/** What a finished job of Imagen 4 holds. */
export interface Imagen4Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Imagen 4 at Apiframe. Google's flagship text-to-image model, up to 2K.
 *
 * Price: 7 credits per call (published, as of 2026-05-02).
 */
export const imagen4: Model<Imagen4Params, Imagen4Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "imagen-4",
  name: "Imagen 4",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "imagen-4" },
  price: { kind: "fixed", credits: 7, asOf: "2026-05-02", mark: "published" },
  keyed: true,
}, {
  check: () => import("../checks/imagen-4.js"),
});
