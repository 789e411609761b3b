// Generated for Apiframe API with templates/client/routes.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { SubmitRoute } from "./runtime/descriptors.js";

/** Where a model goes that is newer than this package. */
export const routes: readonly SubmitRoute[] = [
  {
    operation: "generateImage",
    path: "/v2/images/generate",
    member: "model",
    keyed: true,
  },
  { operation: "editImage", path: "/v2/images/edit", member: "model", keyed: true },
  { operation: "upscaleImage", path: "/v2/images/upscale", member: "model", keyed: true },
  {
    operation: "removeBackground",
    path: "/v2/images/background-remove",
    member: "model",
    keyed: true,
  },
  {
    operation: "generateVideo",
    path: "/v2/videos/generate",
    member: "model",
    keyed: true,
  },
  { operation: "editVideo", path: "/v2/videos/edit", member: "model", keyed: true },
  { operation: "upscaleVideo", path: "/v2/videos/upscale", member: "model", keyed: true },
  { operation: "generateMusic", path: "/v2/music/generate", member: "model", keyed: true },
];
