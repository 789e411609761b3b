// Generated for Acme API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
  rateLimit: { requests: 60, seconds: 60 },
  jobs: {
    submit: { cost: "/credits" },
    poll: {
      operation: "getJob",
      intervalMs: 1000,
      factor: 1.5,
      maxIntervalMs: 8000,
      timeoutMs: 300000,
      path: "/v1/jobs/{id}",
    },
    job: { id: "/jobId", status: "/status", output: "/output", error: "/error" },
    statuses: { done: "succeeded", failed: "failed" },
  },
};
