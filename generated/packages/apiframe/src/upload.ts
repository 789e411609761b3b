// Generated for Apiframe API with templates/client/upload.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { mediaUploads, type PrepareMedia } from "./runtime/media.js";

/** Uploads the files among a model's parameters to Apiframe. */
export const prepareMedia: PrepareMedia = /* @__PURE__ */ mediaUploads({
  operation: "createUpload",
  path: "/v2/uploads",
  field: "file",
  url: "/url",
  maxBytes: { image: 25000000, audio: 25000000, video: 50000000 },
});
