// Generated from #/components/schemas/Seedream4_5Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Seedream 4.5 takes. */
export interface Seedream4_5Params {
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
  /** Settings of Seedream 4.5. */
  seedreamParams?: Seedream4_5SeedreamParams;
}

/** Settings of Seedream 4.5. */
export interface Seedream4_5SeedreamParams {
  /** Shape as W:H, or `match_input_image` to copy the first input picture. */
  aspect_ratio?: string;
  /**
   * Size of the picture.
   *
   * conflict: The model page lists these sizes; the official document takes any string. We follow
   * the page.
   *
   * @defaultValue "2K"
   */
  size?: "2K" | "4K" | "custom";
  /**
   * Width in pixels, read only when size is `custom`.
   *
   * 1024 to 4096.
   *
   * conflict: The model page gives 1024 to 4096, the official document 512 to 4096 for the whole
   * family. We follow the page, which speaks of this model.
   */
  width?: number;
  /**
   * Height in pixels, read only when size is `custom`.
   *
   * 1024 to 4096.
   *
   * conflict: The model page gives 1024 to 4096, the official document 512 to 4096 for the whole
   * family. We follow the page, which speaks of this model.
   */
  height?: number;
  /**
   * URLs of pictures to edit or combine, at most 14.
   *
   * At most 14 items.
   */
  image_input?: readonly MediaInput[];
}

/** What a finished job of Seedream 4.5 holds. */
export interface Seedream4_5Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Seedream 4.5 at Apiframe. Successor of Seedream 4 at 2K or 4K, with up to 14 input pictures.
 *
 * Price: 4 credits per call (published, as of 2026-03-15).
 */
export const seedream4_5: Model<Seedream4_5Params, Seedream4_5Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedream-4.5",
  name: "Seedream 4.5",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "seedream-4.5" },
  media: [{ path: ["seedreamParams", "image_input"], kind: "image", list: true }],
  price: { kind: "fixed", credits: 4, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedream-4.5.js"),
});
