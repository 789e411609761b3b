// Generated from #/components/schemas/IdeogramV3TurboRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Ideogram V3 Turbo takes. */
export interface IdeogramV3TurboParams {
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
  /** Settings of Ideogram V3 Turbo. */
  ideogramParams?: IdeogramV3TurboIdeogramParams;
}

/** Settings of Ideogram V3 Turbo. */
export interface IdeogramV3TurboIdeogramParams {
  /**
   * Shape of the picture, width to height.
   *
   * conflict: The model page lists these ratios; the official document takes any string. We follow
   * the page.
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "16:10" | "10:16" | "3:1" | "1:3";
  /** Resolution as WxH in pixels, or `None` for the default. */
  resolution?: string;
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
  /**
   * Broad class of style.
   *
   * conflict: The model page lists these style types; the official document takes any string. We
   * follow the page.
   */
  style_type?: "None" | "Auto" | "General" | "Realistic" | "Design";
  /** Whether the prompt is rewritten: always, never, or when it helps. */
  magic_prompt_option?: "Auto" | "On" | "Off";
  /** Name of a ready-made art style; the names are not published. */
  style_preset?: string;
  /**
   * URLs of pictures whose style is followed, at most 3.
   *
   * At most 3 items.
   */
  style_reference_images?: readonly MediaInput[];
  /** URL of the picture to edit. */
  image?: MediaInput;
  /** URL of the mask that marks the area to repaint. */
  mask?: MediaInput;
}

/** What a finished job of Ideogram V3 Turbo holds. */
export interface IdeogramV3TurboOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Ideogram V3 Turbo at Apiframe. The fastest third-generation Ideogram, with style presets and
 * style references.
 *
 * Price: 3 credits per call (published, as of 2026-03-15).
 */
export const ideogramV3Turbo: Model<IdeogramV3TurboParams, IdeogramV3TurboOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "ideogram-v3-turbo",
  name: "Ideogram V3 Turbo",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "ideogram-v3-turbo" },
  media: [
    { path: ["ideogramParams", "style_reference_images"], kind: "image", list: true },
    { path: ["ideogramParams", "image"], kind: "image", list: false },
    { path: ["ideogramParams", "mask"], kind: "image", list: false },
  ],
  price: { kind: "fixed", credits: 3, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/ideogram-v3-turbo.js"),
});
