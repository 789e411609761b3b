// Generated for Bellows API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
  jobs: {
    poll: {
      operation: "getJob",
      intervalMs: 2000,
      factor: 1,
      maxIntervalMs: 2000,
      timeoutMs: 600000,
      path: "/v2/jobs/{id}",
    },
    job: { id: "/id", status: "/status", output: "/result", progress: "/progress" },
    statuses: { READY: "succeeded" },
    list: {
      operation: "listJobs",
      path: "/v2/jobs",
      items: "/jobs",
      cursor: { parameter: "after", next: "/next" },
    },
    outputLifetimeSeconds: 3600,
  },
};
