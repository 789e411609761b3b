// Generated from #/components/schemas/IdeogramCharacterRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Ideogram Character takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface IdeogramCharacterParams {
  /**
   * What the picture should show.
   *
   * 1 to 2000 characters.
   */
  prompt: string;
  /** Settings of Ideogram Character. */
  ideogramParams: IdeogramCharacterIdeogramParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Ideogram Character. */
export interface IdeogramCharacterIdeogramParams {
  /** URL of a picture of the character to keep recognisable. */
  character_reference_image: MediaInput;
  /** Shape of the picture as W:H, such as 16:9; the accepted ratios are not published. */
  aspect_ratio?: string;
  /** URL of the picture to edit. */
  image?: MediaInput;
  /** Whether the prompt is rewritten: always, never, or when it helps. */
  magic_prompt_option?: "Auto" | "On" | "Off";
  /** URL of the mask that marks the area to repaint. */
  mask?: MediaInput;
  /** What the picture should not show. */
  negative_prompt?: string;
  /** Balance of speed and quality. */
  rendering_speed?: "default" | "turbo" | "quality";
  /** Resolution of the picture; the accepted words are not published. */
  resolution?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /** Name of a ready-made art style; the names are not published. */
  style_preset?: string;
  /**
   * URLs of pictures whose style is followed, at most 3.
   *
   * At most 3 items.
   */
  style_reference_images?: readonly MediaInput[];
  /** Broad class of style; the accepted words are not published. */
  style_type?: string;
}

/** What a finished job of Ideogram Character holds. */
export interface IdeogramCharacterOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Ideogram Character at Apiframe. Keeps one character recognisable, from a reference picture.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const ideogramCharacter: Model<IdeogramCharacterParams, IdeogramCharacterOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "ideogram-character",
  name: "Ideogram Character",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "ideogram-character" },
  media: [
    { path: ["ideogramParams", "character_reference_image"], kind: "image", list: false },
    { path: ["ideogramParams", "image"], kind: "image", list: false },
    { path: ["ideogramParams", "mask"], kind: "image", list: false },
    { path: ["ideogramParams", "style_reference_images"], kind: "image", list: true },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/ideogram-character.js"),
});
