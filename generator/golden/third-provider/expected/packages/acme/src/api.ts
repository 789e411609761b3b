// Generated for Acme API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = {
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: { kind: "bearer", name: "Authorization", environment: "ACME_API_KEY" },
  errors: {
    message: ["/error/message", "/error", "/message", "/detail", "/title"],
    code: ["/error/code", "/code"],
  },
};
