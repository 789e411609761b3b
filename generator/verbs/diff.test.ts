// The verb over real files, with its exit codes.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPainter, theModels } from "../diff/acme-api.ts";
import type { Json } from "../ground/json.ts";
import { type DiffVerbOptions, diff } from "./diff.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
  const put = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  put("old.json", documentOf({ type: "string" }));
  put("new.json", documentOf({ type: "integer" }));
  put("more.json", documentOf({ type: ["string", "null"] }));
  writeFileSync(join(folder, "old.yaml"), JSON.stringify(documentOf({ type: "string" }), null, 1));
  put("one.catalog.json", theModels(aPainter()));
  put("two.catalog.json", theModels(aPainter({ deprecated: true })));
  put("not-one.json", { providers: [{ id: "acme" }] });
  put("waivers.json", { waivers: [{ fingerprint: "000000000000", reason: "old" }] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = (size: Json): Json => ({
  openapi: "3.1.0",
  info: { title: "Acme Paint", version: "1" },
  paths: {
    "/v1/pictures": {
      post: {
        operationId: "paintPicture",
        requestBody: {
          content: { "application/json": { schema: { type: "object", properties: { size } } } },
        },
        responses: { "200": { description: "" } },
      },
    },
  },
});

const run = (old: string, next: string, options: DiffVerbOptions = {}) =>
  diff(old, next, options, folder, "2026-01-01");

describe("diff", () => {
  it("compares two documents", async () => {
    const { exitCode, judged, diagnostics } = await run("old.json", "new.json");
    expect({ exitCode, diagnostics }).toEqual({ exitCode: 0, diagnostics: [] });
    expect(judged?.changes).toMatchObject([
      {
        id: "property-type-changed",
        provider: "acme-paint",
        operation: "paintPicture",
        old: "#/paths/~1v1~1pictures/post/requestBody/content/application~1json/schema/properties/size",
      },
    ]);
  });

  it("compares two catalogs", async () => {
    const { judged } = await run("one.catalog.json", "two.catalog.json");
    expect(judged?.changes.map(({ id, model }) => [id, model])).toEqual([
      ["model-deprecated", "painter-2"],
    ]);
  });

  it("takes JSON and YAML for the same", async () => {
    expect((await run("old.json", "old.yaml")).judged?.changes).toEqual([]);
    expect((await run("old.json", "old.json")).judged?.changes).toEqual([]);
  });

  it.each([
    ["new.json", "major", 1],
    ["more.json", "major", 0],
    ["more.json", "minor", 1],
    ["old.yaml", "patch", 0],
  ] as const)("old.json to %s, failing on %s, exits with %i", async (next, failOn, exitCode) => {
    expect((await run("old.json", next, { failOn })).exitCode).toBe(exitCode);
  });

  it("leaves out what is waived, and says which waivers are stale", async () => {
    const [change] = (await run("old.json", "new.json")).judged!.changes;
    const waivers = [{ fingerprint: change!.fingerprint, reason: "agreed" }];
    writeFileSync(join(folder, "good.json"), JSON.stringify({ waivers }));
    const options = { failOn: "patch", waivers: "good.json" } as const;
    const waived = await run("old.json", "new.json", options);
    expect([waived.exitCode, waived.judged?.changes, waived.diagnostics]).toEqual([0, [], []]);
    const stale = await run("old.json", "new.json", { waivers: "waivers.json" });
    expect(stale.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["diff/stale-waiver", "no change has the fingerprint 000000000000"],
    ]);
  });

  it.each([
    ["none.json", "read/not-found", "none.json does not exist"],
    [
      "not-one.json",
      "diff/not-comparable",
      "not-one.json has providers, but is no catalog of this version of modelsmith",
    ],
  ])("reports %s", async (file, code, message) => {
    const report = await run("old.json", file);
    expect([report.exitCode, report.judged]).toEqual([1, null]);
    expect(report.diagnostics).toMatchObject([{ code, message }]);
  });
});
