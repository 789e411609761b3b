// References of documents to addresses: followed where somebody allowed them, the same way by every
// verb that reads documents, and never remembered as unchanged.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Json } from "../generator/ground/json.ts";
import { catalogOf } from "../generator/library.ts";
import { diff } from "../generator/verbs/diff.ts";
import { generate } from "../generator/verbs/generate.ts";
import { init } from "../generator/verbs/init.ts";
import { lint } from "../generator/verbs/lint.ts";
import { pull } from "../generator/verbs/pull.ts";
import { addAllowedRef } from "./allow-refs-flag.ts";

const today = "2026-01-01";
let server: Server;
let origin = "";
let root = "";
let asked: string[] = [];
const routes = new Map<string, RequestListener>();

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = routes.get(request.url ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "allow-refs-"));
  asked = [];
  routes.clear();
  serve(
    "/api/parts.yaml",
    "Cat: { type: object, properties: { tail: { $ref: more.json#/Tail } } }\n",
  );
  serve("/api/more.json", { Tail: { type: "string", title: "A tail" } });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

function serve(path: string, body: Json): void {
  routes.set(path, (_, response) => {
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
}

function put(path: string, content: Json): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

const document = (reference: string): Json => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  paths: {
    "/cats": {
      get: {
        operationId: "getCat",
        summary: "Reads a cat",
        responses: {
          200: {
            description: "a cat",
            content: { "application/json": { schema: { $ref: reference } } },
          },
        },
      },
    },
  },
});
const cat = () => `${origin}/api/parts.yaml#/Cat`;
const allowed = () => ({ allowRefs: [`${origin}/api/`] });
const errors = (report: { readonly diagnostics: readonly { code: string; message: string }[] }) =>
  report.diagnostics
    .filter(({ code }) => /^(read|config|pull)\//.test(code))
    .map(({ code, message }) => `${code} ${message.replaceAll(origin, "SERVER")}`);
const run = (options: object = {}) =>
  generate({ input: "acme.json", out: "out", raw: false, site: false, ...options }, root, today);
const catalog = () => readFileSync(join(root, "out/catalog.json"), "utf8");

describe("a document that refers to an address", () => {
  beforeEach(() => put("acme.json", document(cat())));

  it("is refused without a word, with the place and what would allow it", async () => {
    const report = await run();
    expect(report.exitCode).toBe(1);
    expect(asked).toEqual([]);
    expect(report.diagnostics[0]).toMatchObject({
      code: "read/refused-reference",
      message: `"${cat()}" is an address that is not allowed`,
      at: { file: "acme.json", pointer: expect.stringMatching(/^#\/paths\/.*\/schema\/\$ref$/) },
      position: { line: 1, column: expect.any(Number) },
      fix: expect.stringContaining(`--allow-refs ${origin}/api/ or "allowRefs" in modelsmith.yaml`),
    });
  });

  it("is followed where it is allowed, from fetched documents on as well", async () => {
    expect(errors(await run(allowed()))).toEqual([]);
    expect(asked).toEqual(["/api/parts.yaml", "/api/more.json"]);
    expect(catalog()).toContain("A tail");
  });

  it("is followed where the config allows it", async () => {
    put("modelsmith.yaml", `allowRefs: ["${origin}/api"]\n`);
    expect(errors(await run())).toEqual([]);
    expect(catalog()).toContain("A tail");
  });

  it("is read anew each time, for what an address answers next is not known", async () => {
    expect((await run(allowed())).upToDate).toBe(false);
    serve("/api/more.json", { Tail: { type: "string", title: "Another tail" } });
    expect(await run(allowed())).toMatchObject({ exitCode: 0, upToDate: false });
    expect(catalog()).toContain("Another tail");
    // Without a part that was fetched, the run is remembered.
    put("acme.json", document("#/components/schemas/None"));
    put("acme.json", { ...(document("") as object), paths: {} });
    await run(allowed());
    expect((await run(allowed())).upToDate).toBe(true);
  });

  it("is read alike by lint, diff, init and the library", async () => {
    put("old.json", { ...(document("") as object), paths: {} });
    expect(errors(await lint({ input: "acme.json" }, root, today))).toHaveLength(1);
    expect(errors(await lint({ input: "acme.json", ...allowed() }, root, today))).toEqual([]);
    expect(errors(await diff("old.json", "acme.json", {}, root, today))).toHaveLength(1);
    const compared = await diff("old.json", "acme.json", allowed(), root, today);
    expect(compared.judged?.changes.map(({ id }) => id)).toContain("operation-added");
    const library = await catalogOf({ input: "acme.json", root, today, ...allowed() });
    expect(JSON.stringify(library.catalog)).toContain("A tail");
    expect(errors(await init("acme.json", { out: "begun" }, root, today))).toHaveLength(1);
    expect(errors(await init("acme.json", { out: "begun", ...allowed() }, root, today))).toEqual(
      [],
    );
    // What it wrote stands alone, and the config knows what a pull will need.
    server.closeAllConnections();
    asked = [];
    expect(errors(await generate({ raw: false }, join(root, "begun"), today))).toEqual([]);
    expect(asked).toEqual([]);
    expect(readFileSync(join(root, "begun/modelsmith.yaml"), "utf8")).toContain(
      `- "${origin}/api/"`,
    );
  });

  it("shows where in a fetched document something is wrong", async () => {
    serve(
      "/api/parts.yaml",
      "Cat:\n  type: object\n  properties:\n    tail: { $ref: '../x.json#/T' }\n",
    );
    const { diagnostics } = await run(allowed());
    expect(diagnostics[0]).toMatchObject({
      message: `"../x.json#/T" leads to ${origin}/x.json, which is an address that is not allowed`,
      at: { file: `${origin}/api/parts.yaml`, pointer: "#/Cat/properties/tail/$ref" },
      position: { line: 4, column: 13 },
    });
    expect(diagnostics[0]?.lines).toHaveLength(1);
  });

  it.each<[string, RequestListener, string]>([
    [
      "is gone",
      (_, response) => response.writeHead(404).end(),
      "read/unresolved-reference CAT cannot be fetched: SERVER/api/parts.yaml answers 404 Not Found",
    ],
    [
      "is a page",
      (_, response) => response.end("<!doctype html><title>Log in</title>"),
      "read/syntax this is an HTML page, neither JSON nor YAML",
    ],
    [
      "lacks the part",
      (_, response) => response.end("{}"),
      "read/unresolved-reference CAT names a part that the file does not have",
    ],
    [
      "moved to where nothing is allowed",
      (_, response) =>
        response.writeHead(302, { location: "https://cdn.example/a.yaml?k=1" }).end(),
      "read/refused-reference CAT cannot be fetched: SERVER/api/parts.yaml redirects to https://cdn.example/a.yaml?…, which is an address that is not allowed (--allow-refs https://cdn.example/ would allow it)",
    ],
  ])("says so when what it names %s", async (_, answer, want) => {
    routes.set("/api/parts.yaml", answer);
    const report = await run(allowed());
    expect(report.exitCode).toBe(1);
    expect(errors(report)).toContain(want.replace("CAT", '"SERVER/api/parts.yaml#/Cat"'));
  });

  it("resolves relative references from where a redirect ended", async () => {
    routes.set("/api/parts.yaml", (_, response) =>
      response.writeHead(302, { location: "/api/v2/parts.yaml?signed=1" }).end(),
    );
    serve("/api/v2/parts.yaml?signed=1", { Cat: { $ref: "more.json#/Tail" } });
    serve("/api/v2/more.json", { Tail: { type: "string", title: "A second tail" } });
    expect(errors(await run(allowed()))).toEqual([]);
    expect(catalog()).toContain("A second tail");
  });

  it("never leads back to the disk", async () => {
    put("secret.json", { Tail: { title: "CANARY" } });
    put("api/secret.json", { Tail: { title: "CANARY" } });
    const answers = [];
    for (const reference of [`file://${root}/secret.json#/Tail`, "secret.json#/Tail"]) {
      serve("/api/parts.yaml", { Cat: { $ref: reference } });
      answers.push(...errors(await run(allowed())));
    }
    expect(answers).toEqual([
      `read/refused-reference "file://${root}/secret.json#/Tail" is no https address`,
      'read/unresolved-reference "secret.json#/Tail" leads to SERVER/api/secret.json, which cannot be fetched: SERVER/api/secret.json answers 404 Not Found',
    ]);
  });

  it("holds the limits of number and of time for all that it leads to", async () => {
    const chain = Array.from({ length: 6 }, (_, i) => `/api/chain-${i}.json`);
    for (const [i, path] of chain.entries())
      serve(path, { A: { items: { $ref: `chain-${i + 1}.json#/A` } } });
    serve("/api/chain-6.json", { A: { type: "string" } });
    put("acme.json", document(`${origin}/api/chain-0.json#/A`));
    expect(errors(await run(allowed()))).toEqual([]);
    const few = await run({ ...allowed(), limit: { references: 3 } });
    expect(errors(few)).toEqual([
      'read/refused-reference "chain-3.json#/A" leads to SERVER/api/chain-3.json, which is one document more than the limit of 3',
    ]);
    expect(few.diagnostics[0]?.fix).toContain("--limit references=");
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const path of chain.slice(0, 3)) {
      const answer = routes.get(path)!;
      routes.set(path, (request, response) => {
        vi.setSystemTime(Date.now() + 80_000);
        answer(request, response);
      });
    }
    expect(errors(await run(allowed()))).toEqual([
      'read/refused-reference "chain-3.json#/A" leads to SERVER/api/chain-3.json, which is not fetched: those before it took 180 s',
    ]);
  });
});

describe("a document at an address", () => {
  it("has relative references, which are addresses as well", async () => {
    serve("/api/openapi.json", document("parts.yaml#/Cat"));
    const input = `${origin}/api/openapi.json`;
    const refused = await run({ input });
    expect(errors(refused)).toEqual([
      'read/refused-reference "parts.yaml#/Cat" leads to SERVER/api/parts.yaml, which is an address that is not allowed',
    ]);
    expect(refused.diagnostics[0]).toMatchObject({ at: { file: input }, position: { line: 1 } });
    expect(errors(await run({ input, ...allowed() }))).toEqual([]);
    expect(catalog()).toContain("A tail");
  });

  it("is pulled with what it refers to, as one document that stands alone", async () => {
    routes.set("/api/openapi.json", (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' });
      response.end(isKnown ? "" : JSON.stringify(document("parts.yaml#/Cat")));
    });
    put("spec/providers/acme.yaml", {
      provider: "acme",
      name: "Acme",
      origin: { kind: "pulled", url: `${origin}/api/openapi.json` },
      auth: { kind: "bearer", environment: "ACME_KEY" },
    });
    // Pulled as it is served at first: that this is unchanged says nothing of the others.
    expect((await pull([], {}, root, today)).outcomes).toMatchObject([{ status: "replaced" }]);
    expect((await pull([], {}, root, today)).outcomes).toMatchObject([{ status: "unchanged" }]);
    const refused = await pull([], { allowRefs: [`${origin}/other/`] }, root, today);
    expect(refused).toMatchObject({ exitCode: 1, outcomes: [{ status: "refused" }] });
    expect(refused.diagnostics[0]).toMatchObject({
      position: { line: 1 },
      at: { file: `${origin}/api/openapi.json` },
    });
    const pulled = await pull([], allowed(), root, today);
    expect(errors(pulled)).toEqual([]);
    expect(pulled.outcomes).toMatchObject([{ status: "replaced" }]);
    const source = () => JSON.parse(readFileSync(join(root, "spec/upstream/source.json"), "utf8"));
    expect(source()["acme.json"]).toMatchObject({
      etag: null,
      bundledFrom: [`${origin}/api/more.json`, `${origin}/api/parts.yaml`],
    });
    asked = [];
    expect(errors(await generate({ raw: false, site: false }, root, today))).toEqual([]);
    expect(asked).toEqual([]);
    expect((await pull([], allowed(), root, today)).outcomes).toMatchObject([
      { status: "unchanged" },
    ]);
    serve("/api/more.json", { Tail: { type: "string", title: "Another tail" } });
    expect((await pull([], allowed(), root, today)).outcomes).toMatchObject([
      { status: "replaced" },
    ]);
    expect(readFileSync(join(root, "spec/upstream/acme.json"), "utf8")).toContain("Another tail");
  });

  it("is pulled as it was served where nothing is allowed, and what then leads out is said", async () => {
    serve("/api/openapi.json", document(cat()));
    put("spec/providers/acme.yaml", {
      provider: "acme",
      name: "Acme",
      origin: { kind: "pulled", url: `${origin}/api/openapi.json` },
      auth: { kind: "bearer", environment: "ACME_KEY" },
    });
    const pulled = await pull([], {}, root, today);
    expect(pulled.outcomes).toMatchObject([{ status: "replaced" }]);
    expect(errors(pulled)).toEqual([
      'read/unresolved-reference $ref "SERVER/api/parts.yaml#/Cat" leads out of a document that has to stand alone',
    ]);
    expect(pulled.diagnostics[0]?.fix).toContain("--allow-refs");
  });
});

it("an address that cannot be allowed is a mistake in the config, with its place", async () => {
  put("acme.json", document(cat()));
  put("modelsmith.yaml", 'allowRefs:\n  - "https://acme.example/a?b"\n');
  const report = await run();
  expect(report.diagnostics).toMatchObject([
    {
      code: "config/invalid",
      message: '"https://acme.example/a?b" in allowRefs holds a query or a fragment',
      at: { file: "modelsmith.yaml", pointer: "#/allowRefs/0" },
      position: { line: 2, column: 5 },
    },
  ]);
});

it("is a flag that may be repeated, and says what is wrong with it", () => {
  const refuse = (message: string) => new Error(message);
  expect(addAllowedRef("https://b.example", ["https://a.example"], refuse)).toEqual([
    "https://a.example",
    "https://b.example",
  ]);
  expect(() => addAllowedRef("http://b.example", [], refuse)).toThrow(
    "It is no https address: write it as https://host/path, which allows",
  );
});
