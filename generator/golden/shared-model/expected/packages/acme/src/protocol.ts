// Generated for Acme API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
  jobs: {
    poll: {
      operation: "getJob",
      intervalMs: 1000,
      factor: 1,
      maxIntervalMs: 1000,
      timeoutMs: 60000,
      path: "/v1/jobs/{id}",
    },
    job: { id: "/id", status: "/status", output: "/output" },
    statuses: { done: "succeeded" },
  },
};
