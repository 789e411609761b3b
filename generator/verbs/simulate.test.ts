import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RequestEntry } from "../simulate/ledger.ts";
import type { Running } from "./simulate.ts";
import { simulate } from "./simulate.ts";

let folder: string;
let running: Running | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "simulate-"));
  await writeFile(
    join(folder, "pets.json"),
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      servers: [{ url: "https://pets.example" }],
      paths: {
        "/pets": {
          get: {
            operationId: "listPets",
            responses: {
              "200": {
                description: "All.",
                content: {
                  "application/json": {
                    schema: { type: "array", items: { type: "string", examples: ["Mia"] } },
                  },
                },
              },
            },
          },
        },
      },
    }),
  );
});

afterEach(async () => {
  await running?.simulator.close();
  running = null;
  await rm(folder, { recursive: true });
});

describe("simulate", () => {
  it("serves a document that nothing else is known of, and tells of each request", async () => {
    const told: RequestEntry[] = [];
    const report = await simulate(
      { input: "pets.json", port: "0" },
      folder,
      "2026-01-01",
      (entry) => told.push(entry),
    );
    running = report.running;
    expect(report).toMatchObject({ exitCode: 0, misuse: null });
    expect(running?.providers).toMatchObject([{ id: "pets", models: 0, operations: 1, key: null }]);
    expect(await (await fetch(`${running!.url}/pets/pets`)).json()).toEqual(["Mia"]);
    expect(told).toMatchObject([{ operation: "listPets", status: 200 }]);
  });

  it("reports a document that cannot be read, and serves nothing", async () => {
    const report = await simulate({ input: "none.json" }, folder, "2026-01-01");
    expect([report.exitCode, report.running]).toEqual([1, null]);
    expect(report.diagnostics[0]?.code).toBe("read/not-found");
  });

  it.each([
    [{ port: "99999" }, '--port must be a number from 0 to 65535, not "99999"'],
    [{ seed: "x" }, '--seed must be a whole number, not "x"'],
    [{ speed: "0" }, '--speed must be a number above 0, not "0"'],
    [{ credits: "-1" }, '--credits must be a number, not "-1"'],
    [{ fault: ["htm"] }, 'no fault is called "htm"; did you mean "html"?'],
  ])("refuses %o", async (flags, misuse) => {
    const report = await simulate({ input: "pets.json", ...flags }, folder, "2026-01-01");
    expect(report).toMatchObject({ exitCode: 2, running: null, misuse });
  });

  it("says that a port is taken", async () => {
    const first = await simulate({ input: "pets.json", port: "0" }, folder, "2026-01-01");
    running = first.running;
    const port = new URL(running!.url).port;
    const second = await simulate({ input: "pets.json", port }, folder, "2026-01-01");
    expect(second.misuse).toBe(`port ${port} is taken; choose another with --port`);
  });
});
