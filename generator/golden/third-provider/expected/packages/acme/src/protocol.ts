// Generated for Acme API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: { kind: "bearer", name: "Authorization", keyPrefix: null, environment: "ACME_API_KEY" },
  rateLimit: null,
  jobs: {
    submit: {
      accepted: [200, 201, 202],
      id: "/id",
      status: null,
      statusUrl: null,
      cost: null,
      remaining: null,
      expiresAt: null,
    },
    poll: {
      operation: "getJob",
      parameter: "id",
      intervalMs: 1000,
      factor: 1,
      maxIntervalMs: 1000,
      timeoutMs: 60000,
      path: "/v1/jobs/{id}",
    },
    job: {
      id: "/id",
      status: "/status",
      output: "/output",
      error: null,
      progress: null,
      cost: null,
      expiresAt: null,
    },
    statuses: { done: "succeeded" },
    list: null,
    idempotency: null,
    outputLifetimeSeconds: null,
  },
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
  routes: [{ operation: "run", path: "/v1/models/{model}/run", member: null }],
  upload: null,
};
