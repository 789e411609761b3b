// Generated for PixelDojo API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
  rateLimit: { requests: 10, seconds: 60 },
  jobs: {
    submit: { remaining: "/creditsRemaining" },
    poll: {
      operation: "getJob",
      intervalMs: 3000,
      factor: 1.6,
      maxIntervalMs: 15000,
      timeoutMs: 600000,
      path: "/api/v1/jobs/{id}",
    },
    job: {
      id: "/jobId",
      status: "/status",
      output: "/output",
      error: "/error",
      cost: "/creditCost",
      expiresAt: "/expiresAt",
    },
    statuses: { completed: "succeeded", failed: "failed" },
    list: { operation: "listJobs", path: "/api/v1/jobs", items: "/jobs" },
    outputLifetimeSeconds: 3600,
  },
};
