// Generated for Odd */ API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "odd",
  name: "Odd",
  baseUrl: "https://eu.odd.example",
  auth: null,
  rateLimit: null,
  jobs: null,
  errors: {
    message: ["/error/message", "/error", "/message", "/detail", "/title"],
    code: ["/error/code", "/code"],
    fields: null,
    required: null,
    available: null,
    requestIdHeader: null,
    classes: {},
    notBilled: [],
  },
  routes: [],
  upload: null,
};
