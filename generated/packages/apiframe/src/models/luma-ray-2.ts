// Generated from #/components/schemas/LumaRay2Request with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";
import { uploadsOf } from "../runtime/uploads.js";

/** What Luma Ray 2 takes. */
export interface LumaRay2Params {
  /**
   * What the clip should show.
   *
   * 1 to 4000 characters.
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
  /** Settings of Luma Ray 2 and Luma Ray Flash 2. */
  lumaParams?: LumaRay2LumaParams;
}

/** Settings of Luma Ray 2 and Luma Ray Flash 2. */
export interface LumaRay2LumaParams {
  /** Shape of the clip, width to height. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
  /** Camera moves and angles to use. */
  concepts?: readonly ("truck_left" | "truck_right" | "pan_left" | "pan_right" | "pedestal_up" | "pedestal_down" | "tilt_up" | "tilt_down" | "roll_left" | "roll_right" | "zoom_in" | "zoom_out" | "push_in" | "pull_out" | "dolly_zoom" | "orbit_left" | "orbit_right" | "crane_up" | "crane_down" | "aerial" | "aerial_drone" | "low_angle" | "high_angle" | "eye_level" | "ground_level" | "over_the_shoulder" | "pov" | "selfie" | "handheld" | "static" | "bolt_cam" | "overhead" | "elevator_doors" | "tiny_planet")[];
  /**
   * Length of the clip in seconds.
   *
   * @defaultValue 5
   */
  duration?: 5 | 9;
  /** URL of the picture that becomes the last frame. */
  end_image?: MediaInput;
  /** Makes the clip loop without a seam. */
  loop?: boolean;
  /** URL of the picture that becomes the first frame. */
  start_image?: MediaInput;
}

/** What a finished job of Luma Ray 2 holds. */
export interface LumaRay2Output {
  /** URL of the clip. */
  videoUrl: string;
}

/**
 * Luma Ray 2 at Apiframe. 720p clips with key frames, looping and camera concepts.
 *
 * Price by `lumaParams.duration`: 5 = 10, 9 = 20 (published, as of 2026-03-15).
 */
export const lumaRay2: Model<LumaRay2Params, LumaRay2Output> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "luma-ray-2",
  name: "Luma Ray 2",
  operation: "generateVideo",
  path: "/v2/videos/generate",
  fixed: { model: "luma-ray-2" },
  media: [
    { path: ["lumaParams", "end_image"], kind: "image", list: false },
    { path: ["lumaParams", "start_image"], kind: "image", list: false },
  ],
  price: {
    kind: "by-parameter",
    by: [["/lumaParams/duration", 5]],
    credits: { "5": 10, "9": 20 },
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js")),
  check: () => import("../checks/luma-ray-2.js"),
});
