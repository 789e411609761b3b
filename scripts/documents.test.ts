// The script for real documents, on invented ones: what is right passes, and each thing that can be
// wrong is seen and named.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkDocument, type Options } from "./documents/check-document.ts";
import { checkDocuments, documentsAt, resultText } from "./documents.ts";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-documents-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, next: { $ref: "#/components/schemas/Thing" } },
};
const acme = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example/v1" }],
  components: { schemas: { Thing: thing } },
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "It.", ...json({ $ref: "#/components/schemas/Thing" }) } },
      },
    },
    "/things": {
      post: {
        operationId: "createThing",
        requestBody: {
          required: true,
          ...json({ type: "object", required: ["name"], properties: { name: { type: "string" } } }),
        },
        responses: {
          200: {
            description: "It, or its making.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Thing" } },
              "text/event-stream": { schema: { $ref: "#/components/schemas/Thing" } },
            },
          },
        },
      },
    },
  },
};
const put = (name: string, value: object) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const document = put("acme.json", acme);
const options: Options = { root: resolve("."), compilers: [7], calls: 2, raw: false, keep: false };

describe("a document", () => {
  it("that is fine passes every check, and is one line", async () => {
    const result = await checkDocument(document, options);
    expect(result.checks.flatMap(({ problems }) => problems)).toEqual([]);
    expect(resultText(result)).toMatch(
      /^ok {2}acme\.json: \d+ files, 1 warnings; generate ok \(\d+ files, [\d.]+ s\), tsc 7 ok \([\d.]+ s\), pages ok \(\d+, [\d.]+ s\), calls ok \(3, [\d.]+ s\)\n$/,
    );
  }, 180_000);

  it("whose output is broken fails, each check for itself", async () => {
    const result = await checkDocument(document, options, (out) => {
      const edit = (path: string, from: string, to: string) => {
        const text = readFileSync(join(out, path), "utf8");
        expect(text).toContain(from);
        writeFileSync(join(out, path), text.replace(from, to));
      };
      edit("packages/acme/src/schemas/thing.ts", "id: string", "id: Missing");
      edit("docs/acme/operations/create-thing.html", "</main>", '<a href="gone.html">x</a></main>');
      edit("docs/acme/operations/get-thing.md", 'id: "id"', 'id: ""');
    });
    const problems = new Map(result.checks.map(({ name, problems: list }) => [name, list.join()]));
    expect(problems.get("generate")).toBe("");
    expect(problems.get("tsc 7")).toContain("Cannot find name 'Missing'");
    expect(problems.get("pages")).toContain("acme/operations/create-thing.html: gone.html is not");
    expect(problems.get("calls")).toMatch(/^getThing: .*path parameter "id" is missing/s);
    expect(resultText(result)).toMatch(/^FAILED {2}acme\.json: .*\n {4}tsc 7: .*/);
  }, 180_000);

  it("that cannot be read is reported with what to do, and ends with 1", async () => {
    const old = put("old.json", {
      swagger: "2.0",
      info: { title: "Old", version: "1" },
      paths: {},
    });
    const printed: string[] = [];
    const code = await checkDocuments([old], options, (text) => printed.push(text));
    expect(code).toBe(1);
    expect(printed.join()).toMatch(
      /^FAILED {2}old\.json: 0 files.*generate FAILED.*\n {4}generate: .*2\.0/,
    );
  });
});

it("folders are looked through for documents, by name", () => {
  put("b.txt", {});
  expect(documentsAt(folder).map((path) => path.slice(folder.length + 1))).toEqual([
    "acme.json",
    "old.json",
  ]);
});
