// Generated from spec/cassettes/acme/painter-2 with templates/contract/client.ts.hbs. Do not edit.
// Change the cassettes, the provider's facts or the template, then run `modelsmith generate`.

import type { EmittedClient, RoundTripFacts } from "../runtime/emitted-client.js";
import { Acme } from "@modelsmith/acme";
import { painter2 } from "@modelsmith/acme/models/painter-2";

/** The emitted client, as far as recordings call for it. */
export const client: EmittedClient = {
  create: (options) => new Acme(options),
  models: [
    painter2,
  ],
  operations: [],
  webhooks: null,
};

/** What must come of the recorded answers, from the catalog and not from the client. */
export const facts: RoundTripFacts = {
  provider: "acme",
  keyPrefix: "ac_",
  operations: [
    {
      id: "getJob",
      path: "/v1/jobs/{jobId}",
      billable: false,
      parameters: [{ name: "jobId", property: "jobId", in: "path" }],
      body: null,
      parts: [],
    },
  ],
  models: [{ id: "painter-2", operation: "runPainter2", fixed: {}, output: "Picture" }],
  jobs: {
    accepted: [202],
    submittedId: "/jobId",
    poll: { operation: "getJob", parameter: "jobId", intervalMs: 1000 },
    status: "/status",
    progress: null,
    output: "/output",
    error: "/error",
    phases: [
      { status: "queued", phase: "pending" },
      { status: "done", phase: "succeeded" },
      { status: "failed", phase: "failed" },
    ],
    statusUrl: null,
  },
  failures: [
    { status: 402, class: "insufficient-credits", free: true },
    { status: 418, class: "rate-limited", free: true },
  ],
  signature: null,
};
