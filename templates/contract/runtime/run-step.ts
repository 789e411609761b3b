// One step of a replay: what the client does against what it should.

import type { ClientLike, OperationFacts } from "./emitted-client.js";
import { compare, type Ending, endingOf } from "./ending.js";
import { pathValues } from "./examine-parameters.js";
import { expectedOfCall, noWay } from "./expected.js";
import type { Exchange } from "./recording.js";
import { baseUrl, type Replay } from "./replay-fetch.js";
import type { Step } from "./replay-steps.js";
import type { Stage, Trouble } from "./round-trip.js";
import { runJob } from "./run-job.js";
import { sign } from "./sign-delivery.js";
import { quoted } from "./wording.js";

export async function runStep(step: Step, replay: Replay, stage: Stage): Promise<Trouble[]> {
  if (step.kind === "delivery") return runDelivery(step, stage);
  const client = stage.client.create({
    apiKey: `${stage.facts.keyPrefix}replayed-0123456789`,
    baseUrl,
    fetch: replay.fetch,
    maxRetries: step.attempts - 1,
    rateLimit: null,
    logger: { warn: () => {} },
  });
  return step.kind === "call"
    ? runCall(step, client, replay, stage)
    : runJob(step, client, replay, stage);
}

async function runCall(
  step: Step,
  client: ClientLike,
  replay: Replay,
  { client: emitted, facts }: Stage,
): Promise<Trouble[]> {
  const { exchange } = step.exchanges[0]!;
  const operation = facts.operations.find(({ id }) => id === exchange.operation);
  const call = emitted.operations.find(({ id }) => id === exchange.operation);
  if (!operation || !call)
    return [noWay(step, `no function calls ${quoted(exchange.operation ?? "")}`)];
  const input = inputOf(exchange, operation);
  const got = await endingOf(async () => call.call(client, input), replay.ended);
  const last = step.exchanges[step.attempts - 1]!;
  return compare(last, got, expectedOfCall(step, operation.billable, facts));
}

/** The input object that makes the emitted function send what was recorded. */
function inputOf({ request }: Exchange, operation: OperationFacts): Record<string, unknown> {
  const [path = "", query = ""] = request.path.split("?", 2);
  const inPath = new Map(pathValues(operation.path, path));
  const search = new URLSearchParams(query);
  const headers = new Headers({ ...request.headers });
  const entries = operation.parameters.flatMap(
    ({ name, property, in: place }): [string, unknown][] => {
      if (place === "path") return [[property, inPath.get(name)]];
      if (place === "header") return headers.has(name) ? [[property, headers.get(name)]] : [];
      const values = place === "query" ? search.getAll(name) : [];
      return values.length === 0 ? [] : [[property, values.length === 1 ? values[0] : values]];
    },
  );
  const parts = operation.parts.map(({ name, file }): [string, unknown] => [
    name,
    file ? new Blob(["replayed"]) : "replayed",
  ]);
  const body = request.body ?? (parts.length > 0 ? Object.fromEntries(parts) : undefined);
  const given = operation.body === null || body === undefined ? [] : [["body", body] as const];
  return Object.fromEntries([...entries, ...given]);
}

async function runDelivery(step: Step, { client, facts }: Stage): Promise<Trouble[]> {
  const { signature } = facts;
  // Where nothing is signed, the client has no part in a delivery.
  if (!client.webhooks || !signature) return [];
  const delivered = step.exchanges[0]!;
  const apiKey = `${facts.keyPrefix}replayed-0123456789`;
  const body = JSON.stringify(delivered.exchange.request.body);
  const headers = { [signature.header]: await sign(body, apiKey, signature) };
  const { webhooks } = client;
  const never = new AbortController().signal;
  const got = await endingOf(() => webhooks.verifyWebhook({ body, headers }, { apiKey }), never);
  const expected: Ending = {
    kind: "value",
    value: delivered.exchange.request.body ?? undefined,
    pointer: "request/body",
  };
  return compare(delivered, got, expected);
}
