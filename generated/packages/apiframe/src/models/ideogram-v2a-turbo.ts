// Generated from #/components/schemas/IdeogramV2aTurboRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Ideogram V2a Turbo takes. */
export interface IdeogramV2aTurboParams {
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
  /** Settings of Ideogram V2a Turbo. */
  ideogramParams?: IdeogramV2aTurboIdeogramParams;
}

/** Settings of Ideogram V2a Turbo. */
export interface IdeogramV2aTurboIdeogramParams {
  /**
   * Shape of the picture, width to height.
   *
   * conflict: The model page lists these ratios; the official document takes any string. We follow
   * the page.
   */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "5:4" | "3:5" | "10:16" | "16:10" | "1:3";
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
  style_type?: "None" | "Auto" | "General" | "Realistic" | "Design" | "Render_3d" | "Anime";
  /** Whether the prompt is rewritten: always, never, or when it helps. */
  magic_prompt_option?: "Auto" | "On" | "Off";
  /** What the picture should not show. */
  negative_prompt?: string;
  /** URL of the picture to edit. */
  image?: MediaInput;
  /** URL of the mask that marks the area to repaint. */
  mask?: MediaInput;
}

/** What a finished job of Ideogram V2a Turbo holds. */
export interface IdeogramV2aTurboOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Ideogram V2a Turbo at Apiframe. The fastest and cheapest Ideogram V2 variant.
 *
 * Price: 3 credits per call (published, as of 2026-03-15).
 */
export const ideogramV2aTurbo: Model<IdeogramV2aTurboParams, IdeogramV2aTurboOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "ideogram-v2a-turbo",
  name: "Ideogram V2a Turbo",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "ideogram-v2a-turbo" },
  media: [
    { path: ["ideogramParams", "image"], kind: "image", list: false },
    { path: ["ideogramParams", "mask"], kind: "image", list: false },
  ],
  price: { kind: "fixed", credits: 3, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/ideogram-v2a-turbo.js"),
});
