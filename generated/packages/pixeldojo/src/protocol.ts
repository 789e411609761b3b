// Generated for PixelDojo API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "pixeldojo",
  name: "PixelDojo",
  baseUrl: "https://pixeldojo.ai",
  auth: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "pd_",
    environment: "PIXELDOJO_API_KEY",
  },
  rateLimit: { requests: 10, seconds: 60 },
  jobs: {
    submit: {
      accepted: [202, 200],
      id: "/jobId",
      status: "/status",
      statusUrl: "/statusUrl",
      cost: "/creditCost",
      remaining: "/creditsRemaining",
      expiresAt: "/expiresAt",
    },
    poll: {
      operation: "getJob",
      parameter: "jobId",
      intervalMs: 3000,
      factor: 1.6,
      maxIntervalMs: 15000,
      timeoutMs: 600000,
      path: "/api/v1/jobs/{jobId}",
    },
    job: {
      id: "/jobId",
      status: "/status",
      output: "/output",
      error: "/error",
      progress: null,
      cost: "/creditCost",
      expiresAt: "/expiresAt",
    },
    statuses: {
      pending: "pending",
      processing: "pending",
      completed: "succeeded",
      failed: "failed",
    },
    list: { operation: "listJobs", path: "/api/v1/jobs", items: "/jobs", cursor: null },
    idempotency: null,
    outputLifetimeSeconds: 3600,
  },
  errors: {
    message: ["/error/message", "/error", "/message"],
    code: ["/error/code", "/code"],
    fields: null,
    required: null,
    available: null,
    requestIdHeader: null,
    classes: {
      "400": "validation",
      "401": "authentication",
      "402": "insufficient-credits",
      "403": "permission",
      "404": "not-found",
      "409": "conflict",
      "422": "validation",
      "429": "rate-limited",
      "500": "server",
    },
    notBilled: [],
  },
  routes: [{ operation: "run", path: "/api/v1/models/{model}/run", member: null }],
  upload: null,
};
