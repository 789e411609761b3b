// Generated for Apiframe API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = {
  provider: "apiframe",
  name: "Apiframe",
  baseUrl: "https://api.apiframe.ai",
  auth: {
    kind: "header-key",
    name: "X-API-Key",
    keyPrefix: "afk_",
    environment: "APIFRAME_API_KEY",
  },
  errors: {
    message: ["/error"],
    fields: "/details",
    required: "/creditsRequired",
    available: "/creditsAvailable",
    notBilled: [429, 502],
  },
  idempotency: { header: "Idempotency-Key" },
};
