// Generated from #/components/schemas/Imagen4UltraRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Imagen 4 Ultra takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Imagen4UltraParams {
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
  imagenParams?: Imagen4UltraImagenParams;
}

/**
 * Settings of Imagen 3, Imagen 3 Fast, Imagen 4 Ultra and Imagen 4 Fast; the official document does
 * not tell them apart.
 */
export interface Imagen4UltraImagenParams {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /** Size of the picture. */
  image_size?: "1K" | "2K";
  /** File format of the picture. */
  output_format?: "jpg" | "png";
}

/** What a finished job of Imagen 4 Ultra holds. */
export interface Imagen4UltraOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Imagen 4 Ultra at Apiframe. Imagen 4 at its best quality.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const imagen4Ultra: Model<Imagen4UltraParams, Imagen4UltraOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "imagen-4-ultra",
  name: "Imagen 4 Ultra",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "imagen-4-ultra" },
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  check: () => import("../checks/imagen-4-ultra.js"),
});
