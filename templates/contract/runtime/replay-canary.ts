// Proof that replaying can fail: a small client, recordings that it lives through, and the same
// recordings broken, each of which must be noticed by name.

import type { ClientLike, EmittedClient, RoundTripFacts } from "./emitted-client.js";
import type { Json } from "./json.js";
import type { Exchange, FindingCode, Recording } from "./recording.js";
import type { RoundTripRequest, RoundTrips } from "./round-trip.js";

const document: Json = {
  openapi: "3.1.1",
  paths: {
    "/nests": { post: { operationId: "build", responses: {} } },
    "/nests/{id}": { get: { operationId: "getNest", responses: {} } },
  },
  components: {
    schemas: {
      Nest: { type: "object", required: ["eggs"], properties: { eggs: { type: "integer" } } },
    },
  },
};

const parameters = [{ name: "id", property: "id", in: "path" }] as const;
const facts: RoundTripFacts = {
  provider: "canary",
  keyPrefix: "",
  operations: [
    {
      id: "build",
      path: "/nests",
      billable: true,
      parameters: [],
      body: "application/json",
      parts: [],
    },
    { id: "getNest", path: "/nests/{id}", billable: false, parameters, body: null, parts: [] },
  ],
  models: [{ id: "weaver", operation: "build", fixed: {}, output: "Nest" }],
  jobs: {
    accepted: [202],
    submittedId: "/id",
    poll: { operation: "getNest", parameter: "id", intervalMs: 1000 },
    status: "/status",
    progress: null,
    output: "/nest",
    error: null,
    phases: [
      { status: "done", phase: "succeeded" },
      { status: "fallen", phase: "failed" },
    ],
    statusUrl: null,
  },
  failures: [],
  signature: null,
};

const failed = (code: string) => Object.assign(new Error(code), { code });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A client of thirty lines, which does what an emitted one does, or asks `hasty` as it pleases. */
const clientOf = (hasty: boolean): EmittedClient => ({
  create: ({ fetch, baseUrl }) => {
    const ask = async (method: string, path: string, body?: object) => {
      const text = body === undefined ? null : JSON.stringify(body);
      const headers = { "content-type": "application/json" };
      const response = await fetch(baseUrl + path, { method, body: text, headers });
      if (response.status === 402) throw failed("insufficient-credits");
      return JSON.parse(await response.text()) as Record<string, Json>;
    };
    const follow = (id: string): ReturnType<ClientLike["job"]> => ({
      id,
      wait: async ({ onProgress }) => {
        for (;;) {
          await pause(hasty ? 0 : 1000);
          const { status, nest } = await ask("GET", `/nests/${id}`);
          const phase =
            status === "done" ? "succeeded" : status === "fallen" ? "failed" : "pending";
          onProgress({ phase, status: String(status), progress: null });
          if (phase === "succeeded") return nest;
          if (phase === "failed") throw failed("job-failed");
        }
      },
    });
    return {
      job: (_, id) => follow(id),
      submit: async (_, params) => {
        const { id } = await ask("POST", "/nests", params);
        if (id === undefined) throw failed("unexpected-response");
        return follow(String(id));
      },
    };
  },
  models: [{ id: "weaver" }],
  operations: [],
  webhooks: null,
});

const build = (status: number, body: Json, sent: Json = { twigs: 9 }): Exchange => ({
  operation: "build",
  webhook: null,
  request: { method: "POST", path: "/nests", headers: {}, body: sent },
  response: { status, headers: { "content-type": "application/json" }, body },
});
const look = (body: Json, id = "n1"): Exchange => ({
  operation: "getNest",
  webhook: null,
  request: { method: "GET", path: `/nests/${id}`, headers: {}, body: null },
  response: { status: 200, headers: { "content-type": "application/json" }, body },
});
const taken = build(202, { id: "n1" });
const done = look({ status: "done", nest: { eggs: 3 } });

const cases: readonly (readonly [string, FindingCode | null, readonly Exchange[], boolean?])[] = [
  ["a job that is done", null, [taken, look({ status: "weaving" }), done]],
  ["a job that goes on", null, [taken, look({ status: "weaving" })]],
  ["a job that failed", null, [taken, look({ status: "fallen" })]],
  ["a refusal", null, [build(402, {})]],
  ["an answer without an id", "contract/other-result", [build(202, {}), done]],
  ["JSON that breaks off", "contract/other-result", [build(202, '{"id": "n'), done]],
  [
    "a job of another id",
    "contract/other-request",
    [taken, look({ status: "done", nest: { eggs: 3 } }, "n2")],
  ],
  ["a poll without a status", "contract/other-result", [taken, look({ nest: { eggs: 3 } })]],
  [
    "an output of another type",
    "contract/wrong-output",
    [taken, look({ status: "done", nest: { eggs: "3" } })],
  ],
  [
    "an output with more in it",
    "contract/wrong-output",
    [taken, look({ status: "done", nest: { eggs: 3, moss: 1 } })],
  ],
  ["an answer nobody asks for", "contract/unreplayed", [taken, done, done]],
  ["an error the client has no name for", "contract/other-result", [build(429, {})]],
  [
    "a client in a hurry",
    "contract/other-request",
    [taken, look({ status: "weaving" }), done],
    true,
  ],
];

/** Names the broken recordings that a round trip takes for whole, and whole ones it does not. */
export async function missedReplays(
  create: (request: RoundTripRequest) => RoundTrips,
): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, code, exchanges, hasty = false] of cases) {
    const findings = await create({ document, client: clientOf(hasty), facts }).replay({
      ...canary,
      exchanges,
    });
    const told = code === null ? findings.length === 0 : findings.some((one) => one.code === code);
    if (!told) missed.push(name);
  }
  return missed;
}

const canary: Omit<Recording, "exchanges"> = {
  id: "canary",
  provider: "canary",
  model: "weaver",
  title: "canary",
  origin: "synthetic",
  from: "canary",
  waiver: null,
  source: { file: "canary.json", pointer: "#" },
};
