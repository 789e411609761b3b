// The command as its users meet it: built, run in a folder of their own, on material that is right
// and on material that is wrong in every phase.

import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";

const command = resolve("dist/modelsmith.cjs");
let folder = "";

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function modelsmith(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, [command, ...args], { cwd: folder, env }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

function put(path: string, text: string | object): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, typeof text === "string" ? text : `${JSON.stringify(text, null, 2)}\n`);
}

/** Every file below a folder by its hash, but for the local cache. */
function snapshot(path: string): Record<string, string> {
  const names = readdirSync(join(folder, path), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((name) => !name.includes(".cache"))
      .map((name) => [name, createHash("sha256").update(readFileSync(name)).digest("hex")]),
  );
}

const overlay = (target: string, update: object) => ({
  overlay: "1.0.0",
  info: { title: "Ours", version: "1" },
  actions: [{ target, description: "Says what the document leaves out.", update }],
});

const cassette = (changes: object = {}) => ({
  title: "a job that completes",
  provider: "acme",
  model: "painter-1",
  origin: "synthetic",
  from: "https://acme.example/docs",
  note: null,
  waiver: null,
  exchanges: [
    {
      operation: "runPainter1",
      webhook: null,
      request: {
        method: "POST",
        path: "/v1/models/painter-1/run",
        headers: {},
        body: { prompt: "a boat" },
      },
      response: {
        status: 202,
        headers: { "content-type": "application/json" },
        body: { jobId: "job_1", status: "pending" },
      },
    },
  ],
  ...changes,
});

/** Sound material and its output, made once: each test begins with a copy. */
let sound = "";

beforeAll(async () => {
  execFileSync(process.execPath, ["scripts/build.mjs"]);
  sound = mkdtempSync(join(tmpdir(), "modelsmith-sound-"));
  folder = sound;
  put("spec/upstream/acme.json", syntheticDocument(2));
  // JSON is YAML, and spares the test a second way of writing.
  put("spec/providers/acme.yaml", syntheticFacts(2));
  put("spec/cassettes/acme/painter-1/completed.json", cassette());
  first = await modelsmith("generate");
}, 60_000);

let first: Outcome | null = null;

afterAll(() => rmSync(sound, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "modelsmith-command-"));
  cpSync(sound, folder, { recursive: true, preserveTimestamps: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(["command.cjs", "program.cjs"])("%s is in ASCII, as it is read", (name) => {
  const text = readFileSync(resolve("dist", name), "utf8");
  expect(/[^\0-\x7f]/.exec(text)).toBeNull();
});

describe("generate", () => {
  it("writes everything, then nothing, then only what an edit concerns", async () => {
    expect(first).toMatchObject({ code: 0 });
    expect(first?.out).toMatch(/Acme +2 models +3 operations +given document/);
    const before = snapshot("generated");
    expect(
      Object.keys(before).some((name) => name.endsWith("packages/acme/src/models/painter-1.ts")),
    ).toBe(true);

    // A copy has other times than what it was made from, so the first run in it looks closer.
    await modelsmith("generate");
    const second = await modelsmith("generate");
    expect(second.out).toMatch(/nothing has changed since the last run/);
    expect(snapshot("generated")).toEqual(before);

    put(
      "spec/overlays/acme-words.overlay.yaml",
      overlay("$.components.schemas.Painter2Request.properties.prompt", {
        description: "Other words.",
      }),
    );
    const third = await modelsmith("generate", "--json");
    const { written } = JSON.parse(third.out) as { written: string[] };
    expect(written.length).toBeGreaterThan(0);
    // What shows the second model changes; what shows the first one alone does not.
    expect(written.filter((path) => /painter-1\b/.test(path))).toEqual([]);
    expect(written.some((path) => path.endsWith("models/painter-2.ts"))).toBe(true);
  }, 60_000);

  it("says with --check which files differ and why, and writes nothing", async () => {
    expect(await modelsmith("generate", "--check")).toMatchObject({ code: 0 });
    put(
      "spec/overlays/acme-words.overlay.yaml",
      overlay("$.components.schemas.Painter2Request.properties.prompt", {
        description: "Other words.",
      }),
    );
    const before = snapshot("generated");
    const checked = await modelsmith("generate", "--check");
    expect(checked.code).toBe(1);
    expect(checked.err).toMatch(/check\/differs.*models\/painter-2\.ts/);
    expect(checked.out).toMatch(/differs in \d+ files/);
    expect(snapshot("generated")).toEqual(before);
  }, 60_000);

  it("does not overwrite a file that a person has edited, until told to", async () => {
    const path = "generated/packages/acme/src/models/painter-1.ts";
    put(path, "// mine\n");
    put(
      "spec/overlays/acme-words.overlay.yaml",
      overlay("$.components.schemas.Painter1Request.properties.prompt", {
        description: "Other words.",
      }),
    );
    const refused = await modelsmith("generate");
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/write\/edited.*painter-1\.ts/);
    expect(readFileSync(join(folder, path), "utf8")).toBe("// mine\n");
    expect(await modelsmith("generate", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, path), "utf8")).toMatch(/^\/\/ Generated from/);
  }, 60_000);

  it("reads any OpenAPI document without a config", async () => {
    put(
      "petstore.yaml",
      "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets:\n    get:\n      responses:\n        '200':\n          description: ok\n          content:\n            application/json:\n              schema: { type: array, items: { type: string, nullable: true } }\n",
    );
    const outcome = await modelsmith("generate", "--input", "petstore.yaml", "--out", "pets");
    expect(outcome).toMatchObject({ code: 0 });
    const module = readFileSync(
      join(folder, "pets/packages/petstore/src/operations/get-pets.ts"),
      "utf8",
    );
    expect(module).toMatch(/export function getPets\(/);
  }, 60_000);
});

describe("a document from an address", () => {
  it("is generated from, or refused with the reason", async () => {
    const text = JSON.stringify(syntheticDocument(1));
    const server = createServer((request, response) => {
      const known = request.url === "/painters.json";
      response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
      response.end(known ? text : "{}");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = await modelsmith("generate", "--input", `${base}/painters.json`, "--out", "far");
    expect(found).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "far/packages/painters/package.json"), "utf8")).toContain(
      "@modelsmith/painters",
    );
    const missing = await modelsmith("generate", "--input", `${base}/nothing.json`, "--out", "no");
    expect(missing.code).toBe(1);
    expect(missing.err).toContain("404");
    const other = await modelsmith("generate", "--input", "ftp://acme.example/a.json");
    expect(other.code).toBe(1);
    expect(other.err).toContain("neither http nor https");
    server.close();
  }, 60_000);
});

describe("broken material", () => {
  const cases: [name: string, spoil: () => void, code: string, names?: string][] = [
    [
      "a document that is cut off",
      () => put("spec/upstream/acme.json", '{"openapi": "3.1.0", "paths": {'),
      "read/syntax",
    ],
    [
      "a key given twice",
      () => put("spec/upstream/acme.json", '{"openapi":"3.1.0","info":{},"info":{}}'),
      "read/duplicate-key",
      '"info"',
    ],
    [
      "an HTML page",
      () => put("spec/upstream/acme.json", "<!doctype html><title>404</title>"),
      "read/syntax",
    ],
    [
      "Swagger 2",
      () =>
        put("spec/upstream/acme.json", {
          swagger: "2.0",
          info: { title: "a", version: "1" },
          paths: {},
        }),
      "read/swagger-2",
    ],
    [
      "no OpenAPI at all",
      () => put("spec/upstream/acme.json", { hello: "world" }),
      "read/not-openapi",
    ],
    [
      "a reference that leads nowhere",
      () =>
        put(
          "spec/overlays/acme-ref.overlay.yaml",
          overlay("$.components.schemas.Job.properties.output", {
            $ref: "#/components/schemas/Nowhere",
          }),
        ),
      "read/unresolved-reference",
      "Nowhere",
    ],
    [
      "an overlay whose target has moved",
      () => put("spec/overlays/acme-old.overlay.yaml", overlay("$.paths['/v1/job/{jobId}']", {})),
      "overlay/stale-target",
    ],
    [
      "an overlay of the wrong shape",
      () => put("spec/overlays/acme-bad.overlay.yaml", { overlay: "1.0.0", actions: "none" }),
      "overlay/invalid",
    ],
    [
      "an addition that redefines an operation",
      () =>
        put("spec/additions/acme/more.yaml", {
          openapi: "3.1.0",
          info: { title: "more", version: "1" },
          paths: { "/v1/jobs/{jobId}": { get: { operationId: "other", responses: {} } } },
        }),
      "merge/path-collision",
    ],
    [
      "facts with a misspelt key",
      () =>
        put("spec/providers/acme.yaml", { ...syntheticFacts(2), webiste: "https://acme.example" }),
      "facts/invalid",
      "webiste",
    ],
    [
      "facts about a route that is gone",
      () =>
        put("spec/providers/acme.yaml", {
          ...syntheticFacts(2),
          routes: { "GET /v1/nothing": { mark: "inferred" } },
        }),
      "facts/unknown-route",
      "/v1/nothing",
    ],
    [
      "an output schema that nobody has",
      () =>
        put("spec/providers/acme.yaml", { ...syntheticFacts(2), outputs: { image: "Paintings" } }),
      "facts/unknown-schema",
      "Paintings",
    ],
    [
      "a cassette of the wrong shape",
      () => put("spec/cassettes/acme/bad.json", { title: 1 }),
      "cassette/invalid",
    ],
    [
      "a cassette of an operation that is gone",
      () =>
        put(
          "spec/cassettes/acme/old.json",
          cassette({ exchanges: [{ ...cassette().exchanges[0], operation: "runPainter9" }] }),
        ),
      "cassette/unknown-operation",
      "runPainter9",
    ],
    [
      "waivers of the wrong shape",
      () => put("spec/lint.yaml", { waivers: "all" }),
      "lint/invalid-waivers",
    ],
    [
      "a names lock that was mangled",
      () => put("spec/names.lock.json", { acme: [] }),
      "names/unusable-lock",
    ],
    [
      "a config with a misspelt key",
      () => put("modelsmith.yaml", { specs: "spec" }),
      "config/invalid",
      "specs",
    ],
  ];

  it.each(cases)(
    "%s",
    async (_, spoil, code, names = "") => {
      const before = {
        ...snapshot("generated"),
        lock: readFileSync(join(folder, "spec/names.lock.json"), "utf8"),
      };
      spoil();
      const lock = readFileSync(join(folder, "spec/names.lock.json"), "utf8");
      const outcome = await modelsmith("generate");
      expect(outcome.err).toContain(`error[${code}]`);
      expect(outcome.err).toContain(names);
      expect(outcome.code).toBe(1);
      expect(outcome.out).toMatch(/Nothing was written/);
      expect(outcome.err).not.toMatch(/\n\s+at .*\.(js|ts):\d+/);
      expect({ ...snapshot("generated"), lock: before.lock }).toEqual(before);
      expect(readFileSync(join(folder, "spec/names.lock.json"), "utf8")).toBe(lock);
    },
    60_000,
  );

  it("reports for machines as one JSON value", async () => {
    put("spec/upstream/acme.json", "{");
    const { out, code } = await modelsmith("generate", "--json");
    const report = JSON.parse(out) as {
      exitCode: number;
      diagnostics: { code: string; file: string; line: number }[];
    };
    expect(code).toBe(1);
    expect(report.exitCode).toBe(1);
    expect(report.diagnostics[0]).toMatchObject({ code: "read/syntax" });
  }, 60_000);
});

describe("wrong use", () => {
  it.each([
    [["paint"], /unknown command/],
    [["generate", "--fast"], /unknown option/],
    [["pull", "nobody"], /no provider "nobody"/],
  ])("modelsmith %j exits 2", async (args, want) => {
    const { code, err } = await modelsmith(...args);
    expect(err).toMatch(want);
    expect(code).toBe(2);
  });

  it.each([
    "generate",
    "init",
    "pull",
    "lint",
    "contract",
    "record",
    "diff",
    "release",
    "simulate",
    "docs",
  ])("%s --help leaves most of a line of 80 columns to what flags do", async (verb) => {
    const { code, out } = await modelsmith(verb, "--help");
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    // Flags begin in column 3; the longest one says how far to the right all explanations stand.
    for (const line of out.match(/^ {2}-.* {2}(?=\S)/gm) ?? [])
      expect(line.length).toBeLessThan(32);
  });

  it("tells its verbs", async () => {
    const { code, out } = await modelsmith("--help");
    expect(code).toBe(0);
    for (const verb of ["generate", "pull", "lint", "contract"]) expect(out).toContain(verb);
  });
});
