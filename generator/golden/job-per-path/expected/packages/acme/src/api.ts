// Generated for Acme API with templates/client/api.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { ApiProtocol } from "./runtime/descriptors.js";
import { withErrorClasses } from "./runtime/error-classes.js";

/** How the API takes keys and reports failures. */
export const api: ApiProtocol = /* @__PURE__ */ withErrorClasses({
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: { kind: "bearer", name: "Authorization", keyPrefix: "ac_", environment: "ACME_API_KEY" },
  errors: { message: ["/error"], notBilled: [418] },
}, { "418": "rate-limited" });
