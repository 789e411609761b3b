// Generated for Apiframe API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
  rateLimit: { requests: 500, seconds: 60 },
  jobs: {
    submit: { id: "/jobId" },
    poll: {
      operation: "getJob",
      intervalMs: 2000,
      factor: 1.5,
      maxIntervalMs: 5000,
      timeoutMs: 600000,
      path: "/v2/jobs/{id}",
    },
    job: {
      id: "/id",
      status: "/status",
      output: "/result",
      error: "/error",
      progress: "/progress",
      cost: "/creditCost",
    },
    statuses: { COMPLETED: "succeeded", FAILED: "failed", CANCELLED: "cancelled" },
    list: {
      operation: "listJobs",
      path: "/v2/jobs",
      items: "/jobs",
      cursor: { parameter: "cursor", next: "/nextCursor" },
    },
    outputLifetimeSeconds: 86400,
  },
};
