// Generated from #/components/schemas/Kling3_0MotionControlRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { uploadsOf } from "../runtime/uploads.js";

/**
 * What Kling 3.0 Motion Control takes.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export interface Kling3_0MotionControlParams {
  /**
   * What the clip should show.
   *
   * 1 to 4000 characters.
   */
  prompt: string;
  /** Settings of Kling 3.0 Motion Control. */
  klingParams: Kling3_0MotionControlKlingParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of Kling 3.0 Motion Control. */
export interface Kling3_0MotionControlKlingParams {
  /** URL of the picture of the character. */
  image: MediaInput;
  /** URL of the clip whose motion is transferred. */
  video: MediaInput;
  /** Whether the character faces as in the picture or as in the clip. */
  character_orientation?: "image" | "video";
  /** Keeps the sound of the input clip. */
  keep_original_sound?: boolean;
  /** Quality of the clip. */
  mode?: "std" | "pro";
}

/** What a finished job of Kling 3.0 Motion Control holds. */
export interface Kling3_0MotionControlOutput {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Kling 3.0 Motion Control at Apiframe. Transfers the motion of a clip to a character in a picture.
 *
 * Price: not published.
 *
 * Known only in part: Every accepted parameter is listed with its bounds, from the official
 * document; defaults, and limits of this model alone, are not published.
 */
export const kling3_0MotionControl: Model<Kling3_0MotionControlParams, Kling3_0MotionControlOutput> = /* @__PURE__ */ model({
  provider: "apiframe",
  id: "kling-3.0-motion-control",
  name: "Kling 3.0 Motion Control",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "kling-3.0-motion-control" },
  media: [
    { path: ["klingParams", "image"], kind: "image", list: false },
    { path: ["klingParams", "video"], kind: "video", list: false },
  ],
  price: { kind: "unknown", asOf: null, mark: "unknown" },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/kling-3.0-motion-control.js"),
});
