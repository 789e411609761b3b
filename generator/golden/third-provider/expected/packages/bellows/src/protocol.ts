// Generated for Bellows API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "bellows",
  name: "Bellows",
  baseUrl: "https://bellows.example",
  auth: { kind: "query-key", name: "key", keyPrefix: null, environment: "BELLOWS_KEY" },
  rateLimit: null,
  jobs: {
    submit: {
      accepted: [200, 201, 202],
      id: "/job",
      status: null,
      statusUrl: null,
      cost: null,
      remaining: null,
      expiresAt: null,
    },
    poll: {
      operation: "getJob",
      parameter: "id",
      intervalMs: 500,
      factor: 1,
      maxIntervalMs: 500,
      timeoutMs: 60000,
      path: "/v1/jobs/{id}",
    },
    job: {
      id: "/job",
      status: "/state",
      output: "/picture",
      error: null,
      progress: null,
      cost: null,
      expiresAt: null,
    },
    statuses: { READY: "succeeded" },
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
  routes: [{ operation: "makePicture", path: "/v1/pictures", member: "model" }],
  upload: null,
};
