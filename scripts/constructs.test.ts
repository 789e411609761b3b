// What OpenAPI can say, from a document to the wire: each thing is sent right and typed right, or a
// warning names it. `scripts/testing/constructs/` is the document; a row here is one construct.

import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GenerateReport, generate } from "../generator/verbs/generate.ts";
import { checkTypes } from "./documents/check-types.ts";
import { type Arrived, type RecordingServer, recordingServer } from "./testing/recording-server.ts";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-constructs-"));
const source = join(folder, "packages", "constructs", "src");
type Emitted = Readonly<Record<string, (client: unknown, input?: object) => unknown>>;
let report: GenerateReport;
let server: RecordingServer;
let client: unknown;
let operations: Emitted;

beforeAll(async () => {
  const input = "scripts/testing/constructs/api.yaml";
  const options = { input, out: folder, raw: false, site: false };
  report = await generate(options, resolve("."), "2026-01-01");
  expect(report.exitCode, JSON.stringify(report.diagnostics)).toBe(0);
  const modules = readdirSync(join(source, "operations"));
  const entry = [
    'export { Constructs } from "./index.js";',
    ...modules.map((name) => `export * from ${JSON.stringify(`./operations/${name}`)};`),
  ].join("\n");
  const outfile = join(folder, "all.mjs");
  await build({
    stdin: { contents: entry, resolveDir: source, loader: "ts" },
    ...{ bundle: true, format: "esm", platform: "node", outfile, tsconfigRaw: "{}" },
  });
  const { Constructs, ...rest } = await import(pathToFileURL(outfile).href);
  server = await recordingServer(({ headers, body }, response) => {
    const accepted = String(headers["accept"]);
    const lines = accepted.includes("jsonl");
    const events = accepted.includes("event-stream");
    response.setHeader("content-type", events || lines ? accepted : "application/json");
    response.end(events ? 'data: {"id":"1"}\n\n' : lines ? '{"id":"1"}\n' : body || "null");
  });
  client = new Constructs({ baseUrl: `${server.url}/v1` });
  operations = rest as Emitted;
}, 60_000);
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** What arrives of one call, once its stream is read where it gives one. */
async function arrivalOf(name: string, input?: object): Promise<Arrived> {
  const result = operations[name]!(client, input);
  if (Object(result)[Symbol.asyncIterator]) for await (const _ of result as AsyncIterable<unknown>);
  else await result;
  return server.arrived.at(-1)!;
}

const bare = { simple: ["a"], label: ["b"], matrix: { c: 1 } };
const at = "/v1/styles/a/.b/;matrix=c,1";

describe("on the wire", () => {
  it.each<[string, string, object, string]>([
    ["parameters of the path item", "styles", { ...bare, shared: "s" }, `GET ${at}?shared=s`],
    [
      "simple, label and matrix",
      "styles",
      { simple: ["a", "b/c"], label: ["d", "e"], matrix: { f: 1, g: 2 } },
      "GET /v1/styles/a,b%2Fc/.d.e/;matrix=f,1,g,2",
    ],
    ["form", "styles", { ...bare, form: ["a", "b c"] }, `GET ${at}?form=a&form=b%20c`],
    ["form without explode", "styles", { ...bare, joined: ["a", "b"] }, `GET ${at}?joined=a,b`],
    ["spaceDelimited", "styles", { ...bare, spaced: ["a", "b"] }, `GET ${at}?spaced=a%20b`],
    ["pipeDelimited", "styles", { ...bare, piped: ["a", "b"] }, `GET ${at}?piped=a%7Cb`],
    [
      "deepObject",
      "styles",
      { ...bare, deep: { min: 1, tags: ["a", "b"] } },
      `GET ${at}?deep[min]=1&deep[tags][]=a&deep[tags][]=b`,
    ],
    ["allowReserved", "styles", { ...bare, reserved: "a/b?c" }, `GET ${at}?reserved=a/b?c`],
    ["JSON content", "styles", { ...bare, filter: { a: 1 } }, `GET ${at}?filter=%7B%22a%22%3A1%7D`],
    ["other content", "styles", { ...bare, note: "a b" }, `GET ${at}?note=a%20b`],
    ["the query method", "search", { body: { q: "x" } }, "QUERY /v1/search"],
    ["another method", "copy", { Destination: "x" }, "COPY /v1/search"],
    ["a path in another file", "listFiles", { limit: 3 }, "GET /v1/files?limit=3"],
    ["names in other scripts", "検索", { 語: "あ" }, "PATCH /v1/names?%E8%AA%9E=%E3%81%82"],
    ["a parameter called body", "検索", { bodyQuery: "x" }, "PATCH /v1/names?body=x"],
    ["a reserved word", "delete_", {}, "DELETE /v1/names"],
    ["the second of one operationId", "twice2", {}, "PUT /v1/twice"],
    ["an operation without operationId", "postTwice", {}, "POST /v1/twice"],
    ["names equal but for case: the first", "getThing", {}, "POST /v1/names"],
    ["names equal but for case: the second", "getThing2", {}, "PUT /v1/names"],
    ["names equal but for case: the third", "getThing3", {}, "GET /v1/names"],
  ])("%s", async (_, name, input, want) => {
    const { method, path } = await arrivalOf(name, input);
    expect(`${method} ${path}`).toBe(want);
  });

  it.each<[string, string, object, Readonly<Record<string, string>>]>([
    ["lists in headers", "styles", { ...bare, "X-Tags": ["a", "b"] }, { "x-tags": "a,b" }],
    ["cookies", "styles", { ...bare, session: "a;b" }, { cookie: "session=a%3Bb" }],
    ["JSON that is asked for", "several", { body: { id: "1" } }, { accept: "application/json" }],
    ["a stream that is asked for", "eventsStream", {}, { accept: "text/event-stream" }],
    ["lines that are asked for", "lines", { body: [] }, { accept: "application/jsonl" }],
  ])("%s", async (_, name, input, want) => {
    expect((await arrivalOf(name, input)).headers).toMatchObject(want);
  });

  it.each<[string, string, object, string | RegExp, string | RegExp]>([
    [
      "forms",
      "form",
      {
        name: "n",
        metadata: { a: "1" },
        items: [{ price: "p" }, { price: "q" }],
        list: ["x", "y"],
      },
      "application/x-www-form-urlencoded",
      "name=n&metadata[a]=1&items[0][price]=p&items[1][price]=q&list=x,y",
    ],
    [
      "multipart, with the type of a part",
      "multipart",
      { file: new Blob(["png"], { type: "image/png" }), meta: { a: 1 }, tags: ["x", "y"] },
      /^multipart\/form-data; boundary=/,
      /name="file"; filename="blob"\r\nContent-Type: image\/png\r\n\r\npng\r\n[\s\S]*name="tags"\r\n\r\nx\r\n[\s\S]*name="tags"\r\n\r\ny\r\n[\s\S]*name="meta"; filename="blob"\r\nContent-Type: application\/json\r\n\r\n\{"a":1\}/,
    ],
    ["bytes", "binary", new Uint8Array([65, 66]), "application/octet-stream", "AB"],
    ["text", "text", "words" as unknown as object, "text/plain", "words"],
    ["lines", "lines", [{ id: "1" }, { id: "2" }], "application/jsonl", '{"id":"1"}\n{"id":"2"}\n'],
    ["JSON", "several", { id: "1" }, "application/json", '{"id":"1"}'],
    ["JSON, where a form would do", "either", { address: "a" }, /json$/, '{"address":"a"}'],
    [
      "a form, where JSON would do",
      "eitherForm",
      { file: new Blob(["png"]) },
      /^multipart\/form-data; boundary=/,
      /name="file"; filename="blob"\r\nContent-Type: image\/png\r\n\r\npng\r\n/,
    ],
    ["what asks for a stream", "eventsStream", {}, "application/json", '{"stream":true}'],
  ])("%s in a body", async (_, name, body, type, want) => {
    const arrived = await arrivalOf(name, { body });
    expect(arrived.headers["content-type"]).toMatch(type);
    if (typeof want === "string") expect(arrived.body).toBe(want);
    else expect(arrived.body).toMatch(want);
  });
});

/** A declaration as it was printed, on one line. */
function typeOf(module: string): string {
  const text = readFileSync(join(source, `${module}.ts`), "utf8");
  return text
    .slice(text.indexOf("\nexport ") + 8)
    .replace(/\s+/g, " ")
    .trim();
}

describe("in types", () => {
  it.each<[string, string, string]>([
    [
      "recursion, by an anchor",
      "node",
      "interface Node { id: string; parent?: Node; children?: readonly Node[]; }",
    ],
    ["$id and $defs", "addressed", "interface Addressed { size?: AddressedSize; }"],
    ["what $defs hold", "addressed-size", 'type AddressedSize = "s" | "m";'],
    ["a reference by $id", "by-address", "type ByAddress = Addressed;"],
    ["a reference to another file", "file", "interface File_ { name: string; next?: File_; }"],
    ["allOf", "inherited", "type Inherited = Node & { more: boolean; };"],
    ["anyOf", "either", "type Either = string | number;"],
    ["oneOf with a discriminator", "animal", "type Animal = Cat | Dog;"],
    ["its values, by a mapping", "cat", 'interface Cat { kind: "feline"; lives?: number; }'],
    ["its values, by a name in a mapping", "dog", 'interface Dog { kind: "canine"; }'],
    ["its values, without a mapping", "left", 'interface Left { side: "Left"; }'],
    ["patternProperties", "patterned", "type Patterned = { [key: string]: number };"],
    ["unevaluatedProperties", "closed", "interface Closed { a?: string; }"],
    ["prefixItems", "pair", "type Pair = readonly [string, number];"],
    ["unevaluatedItems", "rest", "type Rest = readonly [string, ...boolean[]];"],
    ["null by type", "null-by-type", "type NullByType = string | null;"],
    ["null by union", "null-by-union", "type NullByUnion = string | null;"],
    ["null by enum", "null-by-enum", 'type NullByEnum = "a" | null;'],
    ["null by const", "null-by-const", "type NullByConst = null;"],
    [
      "readOnly, which need not be sent",
      "account",
      "interface Account { readonly id?: string; password: string; }",
    ],
    ["nothing said", "anything", "type Anything = unknown;"],
    ["true", "everything", "type Everything = unknown;"],
    ["false", "nothing", "type Nothing = never;"],
    [
      "names that are everywhere",
      "has-own-property-schema",
      'interface HasOwnPropertySchema { ["__proto__"]?: string; constructor?: string; "odd key"?: string; }',
    ],
    ["names equal but for case", "type-2", "type Type2 = string;"],
    ["names of signs", "ete-u1f642", "type EteU1f642 = string;"],
    [
      "bytes in a form",
      "multipart-request",
      "interface MultipartRequest { file: Blob; meta?: { a?: number; }; tags?: readonly string[]; }",
    ],
  ])("%s", (_, module, want) => {
    expect(typeOf(`schemas/${module}`)).toBe(want);
  });

  it.each<[string, string, RegExp]>([
    [
      "lines",
      "lines",
      /body: readonly Node\[\] \| string \| Blob;.*AsyncGenerator<LinesOutput, void, undefined>/,
    ],
    ["text without a schema", "検索", /body\?: string;/],
    [
      "JSON or a form",
      "either",
      /interface EitherInput \{ body: EitherRequest; \}.*type EitherFormInput = Omit<EitherInput, "body"> & \{ body: EitherRequestFormData \};/,
    ],
    ["bytes", "binary", /body: Blob \| ArrayBuffer \| Uint8Array;.*type BinaryOutput = Blob;/],
  ])("%s of an operation", (_, module, want) => {
    expect(typeOf(`operations/${module}`)).toMatch(want);
  });

  it("compile, and files stay apart where case does not count", async () => {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
    expect((await checkTypes(resolve("."), folder, 7)).problems).toEqual([]);
    for (const part of ["operations", "schemas"]) {
      const names = readdirSync(join(source, part)).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  }, 60_000);
});

it("a call that sends JSON carries nothing of a form", async () => {
  const bundled = async (name: string) => {
    const contents = `export { ${name} } from "./operations/either.js";`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: source, loader: "ts" },
      ...{ bundle: true, format: "esm", write: false, tsconfigRaw: "{}" },
    });
    return outputFiles[0]!.text;
  };
  expect(await bundled("eitherForm")).toContain("FormData");
  expect(await bundled("either")).not.toContain("FormData");
});

it("what cannot be followed is named, and nothing else is", () => {
  const said = report.diagnostics
    .filter(({ code }) => !code.startsWith("lint/"))
    .map(
      ({ code, message }) =>
        `${code} ${message.replace(" is not followed in types (once, first here)", "")}`,
    )
    .sort();
  expect(said).toEqual([
    "catalog/unmodelled a callback",
    "catalog/unmodelled a link",
    "catalog/unmodelled a list in items",
    'catalog/unmodelled a parameter in "querystring"',
    "catalog/unmodelled another media type of a body",
    "catalog/unmodelled another media type of an answer",
    "catalog/unmodelled discriminator without oneOf or anyOf",
    "catalog/unmodelled if",
    "catalog/unmodelled not",
    'catalog/unmodelled style "cookie" of a parameter',
    'names/collision operation "getThing" becomes getThing2: the plain name is taken',
    'names/collision operation "get_Thing" becomes getThing3: the plain name is taken',
    'names/collision schema "type" becomes type_2: the plain name is taken',
    'normalize/duplicate-operation-id operationId "twice" names both GET /twice and PUT /twice; the second becomes "twice2"',
    "normalize/not-in-3.1 additionalOperations of /search is left out of schema.ts and openapi.json",
    "normalize/not-in-3.1 query of /search is left out of schema.ts and openapi.json",
    'normalize/renamed-component component "hasOwnProperty" becomes "hasOwnPropertySchema"',
    'normalize/renamed-component component "été 🙂" becomes "EteU1f642"',
  ]);
});

it("a huge choice is a type of that many values", async () => {
  const values = Array.from({ length: 3000 }, (_, i) => `value_${i}`);
  const document = {
    openapi: "3.1.0",
    info: { title: "Huge", version: "1" },
    paths: {},
    components: { schemas: { Huge: { enum: values } } },
  };
  const place = mkdtempSync(join(tmpdir(), "modelsmith-huge-"));
  try {
    writeFileSync(join(place, "huge.json"), JSON.stringify(document));
    const options = {
      input: join(place, "huge.json"),
      out: join(place, "out"),
      raw: false,
      site: false,
    };
    expect((await generate(options, place, "2026-01-01")).exitCode).toBe(0);
    const text = readFileSync(join(place, "out/packages/huge/src/schemas/huge.ts"), "utf8");
    expect(text.match(/"value_\d+"/g)).toEqual(values.map((value) => `"${value}"`));
  } finally {
    rmSync(place, { recursive: true });
  }
}, 30_000);
