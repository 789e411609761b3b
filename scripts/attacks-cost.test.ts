// Attacks by cost: small documents that stand for a great deal of work, and long texts at which a
// careless search takes the square of their length. The guarded line must answer in seconds; without
// its guard it must not have, in less than the guarded line is given.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../generator/ground/json.ts";
import { type Build, type Outcome, type Patch, weakenedBuild } from "./testing/attack-builds.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attacks-cost-"));
  mkdirSync(join(folder, "home"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const patch = (file: string, from: string, to: string): Patch => ({ file, from, to });
/** No guards: less of the same, so that a test need not write gigabytes. */
const small: readonly Patch[] = [
  patch("generator/ground/limits.ts", "output: 2 * 1024 ** 3", "output: 30_000_000"),
  patch("generator/ground/limits.ts", "nodes: 5_000_000", "nodes: 1_000_000"),
];

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const numbered = <T>(count: number, make: (i: number) => readonly [string, T]) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => make(i)));
const api = (schemas: JsonObject, more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: {},
  ...more,
  components: { schemas, ...(more["components"] as JsonObject | undefined) },
});
const answering = (schema: Json, more: JsonObject = {}): JsonObject => ({
  operationId: "get",
  responses: { "200": { description: "", content: { "application/json": { schema } } } },
  ...more,
});
const described = (description: string): JsonObject =>
  api(
    {},
    {
      paths: {
        "/a": {
          get: answering({}, { parameters: [{ name: "q", in: "query", description, schema: {} }] }),
        },
      },
    },
  );

interface Attack {
  readonly name: string;
  readonly document: () => JsonObject;
  /** Read only, hashed as for recordings, or all of it emitted. */
  readonly kind: "line" | "describe" | "hashes";
  readonly guard: readonly Patch[];
  /** The code that refuses it; null where it is carried out, in time. */
  readonly code: string | null;
}

const attacks: readonly Attack[] = [
  {
    name: "a circle of schemas of which one differs",
    document: () =>
      api(
        numbered(3_000, (i) => [
          `R${i}`,
          { properties: { next: ref(`R${(i + 1) % 3_000}`), ...(i === 0 && { end: {} }) } },
        ]),
        { paths: { "/a": { get: answering(ref("R0")) } } },
      ),
    kind: "hashes",
    guard: [patch("generator/catalog/schema-digest.ts", "round < mostRounds", "round < Infinity")],
    code: null,
  },
  {
    name: "two hundred thousand backticks",
    document: () => described(`${"`".repeat(200_000)} x`),
    kind: "line",
    guard: [
      patch(
        "generator/emit/docs/prose.ts",
        "  const codeFrom = createCodeFinder(line);",
        "  for (const _ of line.matchAll(/(`+)([^`]|[^`][\\s\\S]*?[^`])\\1(?!`)/gu)) void _;\n  const codeFrom = createCodeFinder(line);",
      ),
    ],
    code: null,
  },
  {
    name: "thirty thousand operations of one name",
    document: () =>
      api(
        {},
        {
          paths: numbered(30_000, (i) => [
            `/${i}`,
            { get: { operationId: "same", responses: {} } },
          ]),
        },
      ),
    kind: "describe",
    guard: [
      patch(
        "generator/document/normalize-operations.ts",
        "let n = next.get(wanted) ?? 2;",
        "let n = 2;",
      ),
    ],
    code: null,
  },
  {
    name: "eight thousand schemas whose names come to one",
    document: () =>
      api(
        numbered(8_000, (i) => [
          `A${".-_".charAt(i % 3).repeat(1 + (i % 90))}${"-.".charAt(i % 2).repeat(1 + Math.floor(i / 90))}B`,
          {},
        ]),
      ),
    kind: "describe",
    guard: [
      patch("generator/catalog/name-catalog.ts", "let n = known.get(name) ?? 2;", "let n = 2;"),
    ],
    code: null,
  },
  {
    name: "schemas that name the whole document",
    document: () =>
      api({
        A: ref("A"),
        D: { $ref: "#" },
        E: { $ref: "#/components" },
        F: {
          $ref: "#/components/schemas/F/properties/x/properties/x",
          properties: { x: ref("F") },
        },
      }),
    kind: "describe",
    guard: [
      patch(
        "generator/document/normalize-references.ts",
        " || !mayBeSchema(target)) {",
        " || (false as boolean && !mayBeSchema(target))) {",
      ),
    ],
    code: "read/unresolved-reference",
  },
  {
    name: "a few parameters that very many operations share",
    document: () =>
      api(
        {},
        {
          paths: numbered(400, (i) => [
            `/${i}`,
            {
              parameters: Array.from({ length: 50 }, (_, j) => ({
                $ref: `#/components/parameters/p${j}`,
              })),
              get: { operationId: `o${i}`, responses: {} },
            },
          ]),
          components: {
            parameters: numbered(50, (j) => [
              `p${j}`,
              {
                name: `p${j}`,
                in: "query",
                schema: { enum: Array.from({ length: 300 }, (_, k) => `v${k}`) },
              },
            ]),
          },
        },
      ),
    kind: "line",
    guard: [
      patch(
        "generator/document/normalize.ts",
        " || countSpread(work.root as JsonObject) > limits.nodes",
        " || (false as boolean && countSpread(work.root as JsonObject) > 0)",
      ),
      patch("generator/ground/exhaustion.ts", "if (total > limits.output)", "if (false)"),
    ],
    code: "read/limit",
  },
  {
    name: "one path item that very many paths copy",
    document: () =>
      api(
        {},
        {
          paths: numbered(8_000, (i) => [`/${i}`, { $ref: "#/components/pathItems/big" }]),
          components: {
            pathItems: {
              big: { get: answering({ enum: Array.from({ length: 900 }, (_, k) => `v${k}`) }) },
            },
          },
        },
      ),
    kind: "line",
    guard: [
      patch(
        "generator/document/normalize-operations.ts",
        "if (!work.mayCopy(target)) return null;",
        "",
      ),
      patch("generator/ground/exhaustion.ts", "if (total > limits.output)", "if (false)"),
    ],
    code: "read/limit",
  },
  {
    name: "an address that stands on every page",
    document: () =>
      api(
        {},
        {
          servers: [{ url: `https://acme.example/${"x".repeat(300_000)}` }],
          paths: numbered(200, (i) => [`/${i}`, { get: answering({}, { operationId: `o${i}` }) }]),
        },
      ),
    kind: "line",
    guard: [patch("generator/ground/exhaustion.ts", "if (total > limits.output)", "if (false)")],
    code: "read/limit",
  },
];

const allowed = { seconds: 60, megabytes: 512 };
/** What is not through by then, though the machine may be busy, is held up. */
const weakened = { seconds: 3, megabytes: 256 };
const builds = new Map<string, Promise<Build>>();
function buildOf(patches: readonly Patch[]): Promise<Build> {
  const key = JSON.stringify(patches);
  const known =
    builds.get(key) ?? weakenedBuild(mkdtempSync(join(folder, "build-")), [...small, ...patches]);
  builds.set(key, known);
  return known;
}
const codesOf = (outcome: Outcome) => (outcome.kind === "done" ? outcome.codes : []);

describe.each(attacks)("$name", ({ document, kind, guard, code }) => {
  it("ends in time", async () => {
    const build = await buildOf([]);
    const text = JSON.stringify(document());
    const outcome = await build.run({ kind, file: "acme.json", text }, allowed);
    expect(outcome.kind).toBe("done");
    if (code !== null) expect(codesOf(outcome)).toContain(code);
    else expect(codesOf(outcome).filter((one) => one.startsWith("read/"))).toEqual([]);
  }, 90_000);

  it("is noticed without its guard", async () => {
    const build = await buildOf(guard);
    const text = JSON.stringify(document());
    const outcome = await build.run({ kind, file: "acme.json", text }, weakened);
    const refused = outcome.kind === "done" && codesOf(outcome).includes(code ?? "");
    expect([outcome.kind, refused]).not.toEqual(["done", code !== null]);
  }, 60_000);
});

describe("a title of megabytes", () => {
  const emitted = async (patches: readonly Patch[]) => {
    const build = await buildOf(patches);
    const document = { ...api({}), info: { title: "x".repeat(2_000_000), version: "1" } };
    const text = JSON.stringify(document);
    return build.run({ kind: "line", file: "acme.json", text }, allowed);
  };

  it("is cut, and would be too much without its guard", async () => {
    const codes = codesOf(await emitted([]));
    expect(codes).toContain("normalize/shortened-name");
    expect(codes).not.toContain("read/limit");
    const cut = patch(
      "generator/document/shorten-names.ts",
      "if (name.length <= most) return name;",
      "if (name.length > 0) return name;",
    );
    expect(codesOf(await emitted([cut]))).toContain("read/limit");
  }, 90_000);
});

describe("a chain of schemas longer than the stack", () => {
  const begin = async (patches: readonly Patch[]) => {
    const home = join(folder, "home");
    const schemas = numbered(20_000, (i) => [
      `S${i}`,
      { allOf: [ref(`S${Math.min(i + 1, 19_999)}`), { type: "object" }] },
    ]);
    const content = { "application/json": { schema: ref("S0") } };
    const post = answering(ref("S0"), { requestBody: { content } });
    const document = api(schemas, { paths: { "/a": { post } } });
    writeFileSync(join(home, "chain.json"), JSON.stringify(document));
    const out = mkdtempSync(join(folder, "init-"));
    const build = await buildOf(patches);
    return build.run({ kind: "init", input: "chain.json", root: home, out }, allowed);
  };

  it("is a problem of the document, not of ours", async () => {
    expect(await begin([])).toMatchObject({ kind: "done", codes: ["read/limit"] });
    const guard = patch(
      "generator/verbs/init.ts",
      'return failed([exhaustion(error)], root, resolve(root, options.out ?? "."));',
      "throw error;",
    );
    const outcome = await begin([guard]);
    expect(outcome).toMatchObject({ kind: "dies", reason: expect.stringMatching(/call stack/) });
  }, 120_000);
});

describe("a reference to a pipe", () => {
  const run = async (patches: readonly Patch[]) => {
    const home = join(folder, "home");
    const text = JSON.stringify(api({ A: { $ref: "pipe" } }));
    writeFileSync(join(home, "acme.json"), text);
    const build = await buildOf(patches);
    return build.run(
      { kind: "generate", input: "acme.json", root: home, out: join(folder, "out") },
      { seconds: patches.length > 0 ? 5 : 60, megabytes: 256 },
    );
  };

  it.skipIf(process.platform === "win32")(
    "is not waited for",
    async () => {
      const pipe = join(folder, "home", "pipe");
      execFileSync("mkfifo", [pipe]);
      expect(codesOf(await run([]))).toContain("read/unresolved-reference");
      const guard = patch("generator/document/read.ts", "found?.isFile() ?", "found ?");
      const waiting = run([guard]);
      expect((await waiting).kind).toBe("hangs");
      // Whoever waits in the system for the other end is let go.
      writeFileSync(pipe, "");
    },
    90_000,
  );
});
