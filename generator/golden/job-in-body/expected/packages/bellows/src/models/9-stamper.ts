// Generated from #/components/schemas/StamperRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { noticeOf } from "../runtime/deprecation.js";
import type { Model } from "../runtime/descriptors.js";
import type { MediaInput } from "../runtime/media.js";
import { model } from "../runtime/model.js";

/** What 9 Stamper takes. */
export interface Model9StamperParams {
  /** The picture. */
  imageUrl: MediaInput;
}

/** What a finished job of 9 Stamper holds. */
export interface Model9StamperOutput {
  images: string[];
}

/**
 * 9 Stamper at Bellows. Repeats a picture.
 *
 * Price: 1 credit per call (published).
 *
 * @deprecated
 */
export const model9Stamper: Model<Model9StamperParams, Model9StamperOutput> = /* @__PURE__ */ model({
  provider: "bellows",
  id: "9-stamper",
  name: "9 Stamper",
  operation: "generateImage",
  path: "/v2/images",
  fixed: { model: "9-stamper" },
  media: [{ path: ["imageUrl"], kind: "image", list: false }],
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
  deprecated: true,
  keyed: true,
}, {
  notice: /* @__PURE__ */ noticeOf("9-stamper", [{ path: [] }]),
  check: () => import("../checks/9-stamper.js"),
});
