// Generated from #/components/schemas/Seedream4Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Seedream 4 takes. */
export interface Seedream4Params {
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
  /** Settings of Seedream 4. */
  seedreamParams?: Seedream4SeedreamParams;
}

/** Settings of Seedream 4. */
export interface Seedream4SeedreamParams {
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
  size?: "1K" | "2K" | "4K" | "custom";
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
   * URLs of pictures to edit or combine, at most 10.
   *
   * At most 10 items.
   *
   * conflict: The model page allows 10 pictures, the official document 14 for the whole family. We
   * follow the page, which speaks of this model.
   */
  image_input?: readonly MediaInput[];
  /**
   * Lets the service rewrite the prompt first.
   *
   * @defaultValue true
   */
  enhance_prompt?: boolean;
}

/** What a finished job of Seedream 4 holds. */
export interface Seedream4Output {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * Seedream 4 at Apiframe. Makes and edits pictures of up to 4K from up to 10 input pictures.
 *
 * Price: 3 credits per call (published, as of 2026-03-15).
 */
export const seedream4: Model<Seedream4Params, Seedream4Output> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "seedream-4",
  name: "Seedream 4",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "seedream-4" },
  media: [{ path: ["seedreamParams", "image_input"], kind: "image", list: true }],
  price: { kind: "fixed", credits: 3, asOf: "2026-03-15", mark: "published" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/seedream-4.js"),
});
