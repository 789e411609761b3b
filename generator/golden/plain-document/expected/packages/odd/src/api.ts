// Generated for Odd */ API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = {
  provider: "odd",
  name: "Odd",
  baseUrl: "https://eu.odd.example",
  auth: null,
  errors: {
    message: ["/error/message", "/error", "/message", "/detail", "/title"],
    code: ["/error/code", "/code"],
  },
};
