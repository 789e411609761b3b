// Generated for Bellows API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = {
  provider: "bellows",
  name: "Bellows",
  baseUrl: "https://bellows.example",
  auth: { kind: "query-key", name: "key", environment: "BELLOWS_KEY" },
  errors: {
    message: ["/error/message", "/error", "/message", "/detail", "/title"],
    code: ["/error/code", "/code"],
  },
};
