// Generated from #/components/schemas/Ltx2ProExtendRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";
import type { MediaInput } from "../runtime/media.js";

/** What LTX 2.3 Pro Extend Video takes. */
export interface Ltx2ProExtendParams {
  /** Address of the clip to lengthen. */
  video_url: MediaInput;
  /** Describes what happens in the added part. */
  prompt?: string;
  /**
   * How many seconds to add, 1 to 20.
   *
   * 1 to 20.
   *
   * range: The range stands in the model's summary.
   *
   * @defaultValue 6
   */
  duration?: number;
  /**
   * Which end of the clip grows.
   *
   * enum: Both values stand in the model's summary.
   *
   * @defaultValue "end"
   */
  extend_mode?: "start" | "end";
  /** How much of the source clip to take into account; the unit is not published. */
  context?: number;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /**
   * Address to call about the job; use https and a path that cannot be guessed.
   *
   * schema (unknown): The SDK's README names it as a member of the body; whether a model's own
   * schema, which allows no other keys, lists it is not published.
   */
  webhook_url?: string;
}

/** What a finished job of LTX 2.3 Pro Extend Video holds. */
export interface Ltx2ProExtendOutput {
  /** Address of the clip. It expires, so download it at once. */
  video: string;
}

/**
 * LTX 2.3 Pro Extend Video at PixelDojo. LTX 2.3, pro tier: lengthens a clip at its start or its
 * end by 1 to 20 seconds.
 *
 * Price: 2 credits per second (published).
 */
export const ltx2ProExtend: Model<Ltx2ProExtendParams, Ltx2ProExtendOutput> = /* @__PURE__ */ pricedModel({
  provider: "pixeldojo",
  id: "ltx-2-pro-extend",
  name: "LTX 2.3 Pro Extend Video",
  operation: "runLtx2ProExtend",
  path: "/api/v1/models/ltx-2-pro-extend/run",
  media: [{ path: ["video_url"], kind: "video", list: false }],
  price: {
    kind: "per-second",
    credits: 2,
    times: ["/duration", 6],
    asOf: null,
    mark: "published",
  },
}, {
  check: () => import("../checks/ltx-2-pro-extend.js"),
});
