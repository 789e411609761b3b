// The recordings before another judge, which shares no code with ours: Redocly's drift.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Cassette } from "../catalog/cassette.ts";
import type { Json } from "../ground/json.ts";
import { acmeContract, describedCassettes } from "./acme-described.ts";
import { edited, set } from "./faults-for-tests.ts";
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

/** What Redocly finds, as `rule: message`. */
function judge(cassettes: readonly Cassette[]): string {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(documents.get("acme")));
  writeFileSync(join(folder, "traffic.har"), JSON.stringify(harOf(catalog, cassettes, "1")));
  const { stdout } = spawnSync(
    process.execPath,
    [
      "node_modules/@redocly/cli/bin/cli.js",
      "drift",
      join(folder, "traffic.har"),
      "--api",
      join(folder, "openapi.json"),
      "--format",
      "json",
    ],
    {
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  return stdout;
}

describe("redocly drift", () => {
  it("prints", () => {
    const painter = describedCassettes.find(({ id }) => id === "acme/painter-2/completed")!;
    const faulty = edited(
      painter as unknown as Json,
      "#/exchanges/2/response/body/cost",
      set("1"),
    ) as unknown as Cassette;
    console.log(judge(describedCassettes).slice(0, 6000));
    console.log("-----", judge([faulty]).slice(0, 3000));
    expect(1).toBe(1);
  });
});
