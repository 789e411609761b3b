// Generated from #/components/schemas/Imagen3Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Imagen 3 takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Imagen3Params {
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
  /**
   * Settings of Imagen 3, Imagen 3 Fast, Imagen 4 Ultra and Imagen 4 Fast; the official document
   * does not tell them apart.
   */
  imagenParams?: Imagen3ImagenParams;
}

/**
 * Settings of Imagen 3, Imagen 3 Fast, Imagen 4 Ultra and Imagen 4 Fast; the official document does
 * not tell them apart.
 */
export interface Imagen3ImagenParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /** Size of the picture. */
  image_size?: "1K" | "2K";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
}

/** What a finished job of Imagen 3 holds. */
export interface Imagen3Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Imagen 3 at Apiframe. Third-generation Imagen by Google.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const imagen3: Model<Imagen3Params, Imagen3Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "imagen-3",
  name: "Imagen 3",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "imagen-3" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  check: () => import("../checks/imagen-3.js"),
});
