// The recordings before another judge, which shares no code with ours: Redocly's drift.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createConformer } from "../../templates/contract/runtime/conform.js";
import type { Cassette, Exchange } from "../catalog/cassette.ts";
import type { Json } from "../ground/json.ts";
import { acmeContract, describedCassettes } from "./acme-described.ts";
import { drop, type Edit, edited, set } from "./faults-for-tests.ts";
import { harOf } from "./har.ts";

const { catalog, documents } = acmeContract();
const folder = mkdtempSync(join(tmpdir(), "modelsmith-har-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("harOf", () => {
  const { log } = harOf(catalog, describedCassettes, "1") as {
    log: { entries: { request: { url: string }; comment: string }[] };
  };

  it("holds every call, and no delivery", () => {
    const exchanges = describedCassettes.flatMap((cassette) => cassette.exchanges);
    expect(log.entries).toHaveLength(exchanges.filter(({ response }) => response).length);
    expect(log.entries.map(({ request }) => request.url)).toContain(
      "https://api.acme.example/v1/jobs?limit=5&owner=me",
    );
    expect(log.entries[0]!.comment).toBe("acme/api/delete (synthetic)");
  });
});

interface Problem {
  readonly exchangeIndex: number;
  readonly ruleId: string;
}

/** What Redocly finds, by the number of the entry. Keys are never recorded, so it misses them. */
function judge(cassettes: readonly Cassette[]): readonly Problem[] {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(documents.get("acme")));
  writeFileSync(join(folder, "traffic.har"), JSON.stringify(harOf(catalog, cassettes, "1")));
  const command = ["drift", join(folder, "traffic.har"), "--api", join(folder, "openapi.json")];
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/@redocly/cli/bin/cli.js", ...command, "--format", "json"],
    {
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly Problem[] };
  return problems.filter(({ ruleId }) => ruleId !== "security-baseline");
}

/** One exchange with one fault; whether we find it, whether Redocly does, and why they differ. */
const faults: readonly (readonly [string, string, Edit, boolean, boolean, string?])[] = [
  ["a cost as text", "/response/body/cost", set("1.5"), true, true],
  ["no id", "/response/body/id", drop, true, true],
  [
    "a new field",
    "/response/body/eta",
    set(3),
    true,
    false,
    "schemas are open to it, so nothing is beyond them",
  ],
  [
    "a new status",
    "/response/status",
    set(418),
    true,
    false,
    "it looks at answers only under statuses that it finds",
  ],
  [
    "another content type",
    "/response/headers/content-type",
    set("text/html"),
    true,
    false,
    "it passes over bodies of types it does not find",
  ],
  [
    "a new header",
    "/response/headers/x-queue",
    set("4"),
    true,
    false,
    "its default rules say nothing of headers in answers",
  ],
  [
    "an empty body",
    "/response/body",
    set(null),
    true,
    false,
    "it takes a body that is not there for one that was not logged",
  ],
];

describe("redocly drift", () => {
  it("agrees that nothing is wrong", () => {
    expect(judge(describedCassettes)).toEqual([]);
  });

  it("agrees on faults, but for what is listed with its reason", () => {
    const painter = describedCassettes.find(({ id }) => id === "acme/painter-2/completed")!;
    const faulty = faults.map(([name, at, edit], i): Cassette => {
      const exchange = edited(painter.exchanges[2] as unknown as Json, `#${at}`, edit);
      // Each entry is an exchange of its own to Redocly, or it would group them.
      const apart = edited(exchange, "#/request/path", set(`/v1/jobs/job_${i}`));
      return { ...painter, id: name, exchanges: [apart as unknown as Exchange] };
    });
    const theirs = new Set(judge(faulty).map(({ exchangeIndex }) => exchangeIndex));
    const { examine } = createConformer(documents.get("acme")!);
    const verdicts = faulty.map((one, i) => [one.id, examine(one).length > 0, theirs.has(i)]);
    expect(verdicts).toEqual(faults.map(([name, , , ours, its]) => [name, ours, its]));
    const unexplained = faults.filter(([, , , ours, its, reason]) => ours !== its && !reason);
    expect(unexplained).toEqual([]);
  });
});
