// Generated for Acme API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: { kind: "bearer", name: "Authorization", keyPrefix: "ac_", environment: "ACME_API_KEY" },
  rateLimit: { requests: 60, seconds: 60 },
  jobs: {
    submit: {
      accepted: [202],
      id: "/jobId",
      status: "/status",
      statusUrl: null,
      cost: "/credits",
      remaining: null,
      expiresAt: null,
    },
    poll: {
      operation: "getJob",
      parameter: "jobId",
      intervalMs: 1000,
      factor: 1.5,
      maxIntervalMs: 8000,
      timeoutMs: 300000,
      path: "/v1/jobs/{jobId}",
    },
    job: {
      id: "/jobId",
      status: "/status",
      output: "/output",
      error: "/error",
      progress: null,
      cost: null,
      expiresAt: null,
    },
    statuses: { queued: "pending", done: "succeeded", failed: "failed" },
    list: null,
    idempotency: null,
    outputLifetimeSeconds: null,
  },
  errors: {
    message: ["/error"],
    code: [],
    fields: null,
    required: null,
    available: null,
    requestIdHeader: null,
    classes: { "402": "insufficient-credits" },
    notBilled: [402],
  },
  routes: [{ operation: "run", path: "/v1/models/{model}/run", member: null }],
  upload: null,
};
