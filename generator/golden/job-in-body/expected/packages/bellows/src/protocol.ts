// Generated for Bellows API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `npm run generate`.

import type { Protocol } from "./runtime/descriptors.js";

/** How the API takes keys, runs jobs and reports failures. */
export const protocol: Protocol = {
  provider: "bellows",
  name: "Bellows",
  baseUrl: "https://api.bellows.example",
  auth: { kind: "header-key", name: "X-Key", keyPrefix: null, environment: "BELLOWS_KEY" },
  rateLimit: null,
  jobs: {
    submit: {
      accepted: [202],
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
      intervalMs: 2000,
      factor: 1,
      maxIntervalMs: 2000,
      timeoutMs: 600000,
      path: "/v2/jobs/{id}",
    },
    job: {
      id: "/id",
      status: "/status",
      output: "/result",
      error: null,
      progress: "/progress",
      cost: null,
      expiresAt: null,
    },
    statuses: { WAITING: "pending", READY: "succeeded" },
    list: {
      operation: "listJobs",
      path: "/v2/jobs",
      items: "/jobs",
      cursor: { parameter: "after", next: "/next" },
    },
    idempotency: {
      header: "Idempotency-Key",
      seconds: 86400,
      maxLength: 255,
      operations: ["generateImage"],
    },
    outputLifetimeSeconds: 3600,
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
  routes: [{ operation: "generateImage", path: "/v2/images", member: "model" }],
  upload: null,
};
