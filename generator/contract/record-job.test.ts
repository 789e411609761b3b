import { describe, expect, it } from "vitest";
import type { Provider } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { acme, bolt } from "../simulate/acme.ts";
import { type Pending, runJob, withoutRepeats } from "./record-job.ts";
import type { Wire } from "./record-wire.ts";

type Reply =
  | { readonly status: number; readonly body?: Json; readonly headers?: Record<string, string> }
  | Error;

const accepted: Reply = { status: 202, body: { jobId: "j1", status: "QUEUED" } };
const state = (status: string): Reply => ({ status: 200, body: { id: "j1", status, credits: 3 } });

/** A network that answers from a list, and a disk that remembers what it was given when. */
function stage(
  replies: readonly Reply[],
  pending: Pending | null = null,
  provider: Provider = acme,
) {
  const log: string[] = [];
  const kept: (Pending | null)[] = [];
  const keys: (string | null)[] = [];
  let now = Date.UTC(2030, 0, 1);
  const rest = [...replies];
  const wire: Wire = {
    baseUrl: "https://acme.example",
    key: "ak_0123456789",
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    fetch: async (input) => {
      const request = input as Request;
      log.push(`${request.method} ${new URL(request.url).pathname}`);
      keys.push(request.headers.get("idempotency-key"));
      const reply = rest.shift() ?? new Error("nothing was left to answer");
      if (reply instanceof Error) throw reply;
      const headers = { "content-type": "application/json", ...reply.headers };
      return new Response(JSON.stringify(reply.body ?? {}), { status: reply.status, headers });
    },
  };
  const keeper = {
    keep: async (one: Pending) => {
      log.push(`keep ${one.state} ${one.id}`);
      kept.push(one);
    },
    drop: async () => {
      log.push("drop");
      kept.push(null);
    },
  };
  const operation = provider.operations.find(({ billable }) => billable)!;
  const call = { provider, operation, path: operation.path, body: { prompt: "a pier" } };
  const outcome = runJob({ call, wire, keeper, pending, newKey: () => "key-1" });
  return { outcome, log, kept, keys, elapsed: () => now - Date.UTC(2030, 0, 1) };
}

describe("runJob", () => {
  it("keeps what it is about to send, then the id, and only then looks at the job", async () => {
    const { outcome, log } = stage([accepted, state("RUNNING"), state("DONE")]);
    expect(await outcome).toMatchObject({
      kind: "ended",
      phase: "succeeded",
      id: "j1",
      credits: 3,
    });
    expect(log).toEqual([
      "keep submitting null",
      "POST /v1/images",
      "keep submitted j1",
      "GET /v1/jobs/j1",
      "GET /v1/jobs/j1",
      "keep submitted j1",
    ]);
  });

  it("keeps no key, wherever it comes up", async () => {
    const echo: Reply = { status: 202, body: { jobId: "j1", echo: "you sent ak_0123456789" } };
    const { outcome, kept } = stage([echo, state("DONE")]);
    const ended = await outcome;
    expect(JSON.stringify([kept, ended])).not.toContain("0123456789");
    expect(JSON.stringify(ended)).toContain("you sent xxxxxxxxxxxxx");
  });

  it("goes on with a job that was kept, and submits nothing", async () => {
    const first = stage([accepted, new Error("cut"), ...Array<Reply>(7).fill({ status: 500 })]);
    expect(await first.outcome).toMatchObject({ kind: "unfinished", id: "j1" });
    const left = first.kept.at(-1)!;
    const { outcome, log } = stage([state("DONE")], left);
    expect(await outcome).toMatchObject({
      kind: "ended",
      exchanges: [{ status: 202 }, { status: 200 }],
    });
    expect(log).toEqual(["GET /v1/jobs/j1", "keep submitted j1"]);
  });

  it("does not send a second submit where the first may have arrived", async () => {
    const first = stage([new Error("socket hang up")], null, bolt);
    expect(await first.outcome).toEqual({ kind: "unclear", reason: "socket hang up" });
    expect(first.log).not.toContain("drop");
    const { outcome, log } = stage([accepted], first.kept.at(-1)!, bolt);
    expect(await outcome).toEqual({
      kind: "unclear",
      reason: "a submit of 2030-01-01T00:00:00.000Z was never answered",
    });
    expect(log).toEqual([]);
  });

  it("sends it again under the same key, as long as the API remembers keys", async () => {
    const first = stage([new Error("socket hang up")]);
    await first.outcome;
    const left = first.kept.at(-1)!;
    const again = stage([accepted, state("DONE")], left);
    expect(await again.outcome).toMatchObject({ kind: "ended" });
    expect([...first.keys, ...again.keys]).toEqual(["key-1", "key-1", null]);
    const late = stage([accepted], { ...left, startedAt: "2029-12-31T23:58:00.000Z" });
    expect(await late.outcome).toMatchObject({ kind: "unclear" });
    expect(late.log).toEqual([]);
  });

  it("forgets a submit that certainly never left", async () => {
    const refused = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
    });
    const { outcome, log } = stage([refused]);
    expect(await outcome).toEqual({
      kind: "unreachable",
      reason: "fetch failed: connect ECONNREFUSED",
    });
    expect(log.at(-1)).toBe("drop");
  });

  it("keeps an answer that should name a job and does not", async () => {
    const { outcome, kept } = stage([{ status: 200, body: { hello: 1 } }]);
    expect(await outcome).toEqual({
      kind: "unclear",
      reason: "answered 200 without the id of a job",
    });
    expect(kept.at(-1)).toMatchObject({ exchanges: [{ responseBody: { hello: 1 } }] });
  });

  it.each([402, 422, 500, 302])("takes %s for a refusal, once", async (status) => {
    const { outcome, log } = stage([
      { status, headers: { location: "https://elsewhere.example" } },
    ]);
    expect(await outcome).toMatchObject({ kind: "refused", status });
    expect(log).toEqual(["keep submitting null", "POST /v1/images", "drop"]);
  });

  it("waits as long as it is told to", async () => {
    const told: Reply = { status: 429, headers: { "retry-after": "3" } };
    const { outcome, elapsed } = stage([accepted, told, state("DONE")]);
    expect(await outcome).toMatchObject({ kind: "ended" });
    expect(elapsed()).toBeGreaterThanOrEqual(3000);
  });

  it("gives up on a job that does not end, and keeps it", async () => {
    const { outcome, kept } = stage([accepted, ...Array<Reply>(1000).fill(state("RUNNING"))]);
    expect(await outcome).toMatchObject({
      kind: "unfinished",
      reason: "it has not ended after 5 s",
    });
    expect(kept.at(-1)).toMatchObject({ state: "submitted", id: "j1" });
  });

  it("tells how a job ended", async () => {
    expect(await stage([accepted, state("FAILED")]).outcome).toMatchObject({ phase: "failed" });
    expect(await stage([accepted, state("CANCELLED")]).outcome).toMatchObject({
      phase: "cancelled",
    });
    expect(await stage([accepted, { status: 404 }]).outcome).toMatchObject({
      kind: "unfinished",
      reason: "its poll was answered with 404",
    });
  });
});

it("leaves out looks that show nothing new", () => {
  const look = (status: string) => ({
    method: "GET",
    url: "https://acme.example",
    requestHeaders: {},
    requestBody: null,
    status: 200,
    responseHeaders: {},
    responseBody: { status },
  });
  const words = ["QUEUED", "QUEUED", "QUEUED", "RUNNING", "RUNNING", "DONE"];
  const left = withoutRepeats(words.map(look), acme.jobs!);
  expect(left.map(({ responseBody }) => (responseBody as { status: string }).status)).toEqual([
    ...["QUEUED", "QUEUED", "RUNNING", "DONE"],
  ]);
});
