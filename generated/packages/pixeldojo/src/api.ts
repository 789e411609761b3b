// Generated for PixelDojo API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = {
  provider: "pixeldojo",
  name: "PixelDojo",
  baseUrl: "https://pixeldojo.ai",
  auth: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "pd_",
    environment: "PIXELDOJO_API_KEY",
  },
  errors: { message: ["/error/message", "/error", "/message"], code: ["/error/code", "/code"] },
};
