import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { bundle } from "./bundle.ts";
import type { ReadReferenced } from "./folder-reader.ts";
import { parseSource, readReferenced } from "./read.ts";
import { locate } from "./traced.ts";

const folder = "/nowhere/api";
const bundled = (files: Record<string, Json | string>, main = "acme.yaml") => {
  const texts = new Map(
    Object.entries(files).map(([name, value]) => [
      join(folder, name),
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
  const asked: string[] = [];
  const read: ReadReferenced = async (path, { as }) => {
    asked.push(path);
    const text = texts.get(path);
    return text === undefined ? null : parseSource(as, text);
  };
  const value = files[main] as Json;
  return bundle({ file: `spec/${main}`, text: "", value }, { folder, read }).then((result) => ({
    ...result,
    asked,
  }));
};

const ref = ($ref: string) => ({ $ref });
const schemas = (map: Record<string, Json>) => ({ components: { schemas: map } });

describe("bundle", () => {
  it("leaves a document alone that refers only to itself", async () => {
    const root = { ...schemas({ A: ref("#/components/schemas/B"), B: {} }) };
    const { value, diagnostics, asked } = await bundled({ "acme.yaml": root });
    expect(value!.root).toBe(root);
    expect(diagnostics).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    `{ "components": { "schemas": { "A": { "$ref": "b.json#/B" } } } }`,
    String.raw`{ "components": { "schemas": { "A": { "\u0024ref": "b.json#/B" } } } }`,
    String.raw`{ "components": { "schemas": { "A": { "$ref": "\u0062.json#/B" } } } }`,
    `{ "components": { "schemas": { "A": { "discriminator": { "propertyName": "a",
      "mapping": { "{}": "b.json#/B" } } } } } }`,
  ])("sees in %s that it refers to another file", async (text) => {
    const asked: string[] = [];
    const read: ReadReferenced = async (path, { as }) => {
      asked.push(path);
      return parseSource(as, `{ "B": {} }`);
    };
    await bundle({ file: "a.json", text, value: JSON.parse(text) }, { folder, read });
    expect(asked).toEqual([join(folder, "b.json")]);
  });

  it("makes components of parts in other files, of every kind", async () => {
    const { value } = await bundled({
      "acme.yaml": {
        paths: {
          "/a": ref("paths/a.yaml"),
          "/b": {
            get: {
              parameters: [ref("shared.yaml#/limit")],
              responses: { 200: ref("./shared.yaml#/ok") },
            },
          },
        },
      },
      "paths/a.yaml": { get: { responses: { 200: ref("../shared.yaml#/ok") } } },
      "shared.yaml": {
        limit: { in: "query", name: "limit", schema: ref("schemas/limit.json") },
        ok: { description: "fine", content: { "application/json": { schema: ref("#/Job") } } },
        Job: { type: "object", properties: { parent: ref("#/Job") } },
      },
      "schemas/limit.json": { type: "integer" },
    });
    expect(value!.root).toEqual({
      paths: {
        "/a": ref("#/components/pathItems/a"),
        "/b": {
          get: {
            parameters: [ref("#/components/parameters/limit")],
            responses: { 200: ref("#/components/responses/ok") },
          },
        },
      },
      components: {
        pathItems: { a: { get: { responses: { 200: ref("#/components/responses/ok") } } } },
        parameters: {
          limit: { in: "query", name: "limit", schema: ref("#/components/schemas/limit") },
        },
        responses: {
          ok: {
            description: "fine",
            content: { "application/json": { schema: ref("#/components/schemas/Job") } },
          },
        },
        schemas: {
          limit: { type: "integer" },
          Job: { type: "object", properties: { parent: ref("#/components/schemas/Job") } },
        },
      },
    });
    expect(locate(value!, "#/components/schemas/Job/properties/parent")).toEqual({
      file: "spec/shared.yaml",
      pointer: "#/Job/properties/parent",
    });
    expect(locate(value!, "#/paths/~1b/get")).toEqual({
      file: "spec/acme.yaml",
      pointer: "#/paths/~1b/get",
    });
  });

  it("follows circles through files, and back to the document itself", async () => {
    const { value } = await bundled({
      "acme.yaml": schemas({ A: ref("b.yaml#/B") }),
      "b.yaml": {
        B: { properties: { a: ref("acme.yaml#/components/schemas/A"), c: ref("c.yaml") } },
      },
      "c.yaml": { properties: { b: ref("b.yaml#/B") } },
    });
    expect(value!.root).toEqual(
      schemas({
        A: ref("#/components/schemas/B"),
        B: { properties: { a: ref("#/components/schemas/A"), c: ref("#/components/schemas/c") } },
        c: { properties: { b: ref("#/components/schemas/B") } },
      }),
    );
  });

  it("numbers equal names by file, whatever the order of references", async () => {
    const files = { "one.yaml": { Job: { title: "one" } }, "two.yaml": { Job: { title: "two" } } };
    const properties = { a: ref("two.yaml#/Job"), b: ref("one.yaml#/Job") };
    const { a, b } = properties;
    for (const order of [
      { a, b },
      { b, a },
    ]) {
      const { value } = await bundled({
        ...files,
        "acme.yaml": schemas({ Job: { title: "own" }, All: { properties: order } }),
      });
      expect(value!.root).toEqual(
        schemas({
          Job: { title: "own" },
          All: {
            properties: {
              a: ref("#/components/schemas/Job3"),
              b: ref("#/components/schemas/Job2"),
            },
          },
          Job2: { title: "one" },
          Job3: { title: "two" },
        }),
      );
    }
  });

  it("follows mappings that are paths, and leaves names and values", async () => {
    const values = {
      example: ref("gone.yaml"),
      "x-note": ref("gone.yaml"),
      default: ref("gone.yaml"),
    };
    const { value, diagnostics } = await bundled({
      "acme.yaml": schemas({
        A: { ...values, discriminator: { propertyName: "k", mapping: { b: "b.yaml#/B", a: "A" } } },
      }),
      "b.yaml": { B: {} },
    });
    expect(diagnostics).toEqual([]);
    expect(value!.root).toEqual(
      schemas({
        A: {
          ...values,
          discriminator: { propertyName: "k", mapping: { b: "#/components/schemas/B", a: "A" } },
        },
        B: {},
      }),
    );
  });

  it("takes encoded names, in paths and in pointers", async () => {
    const { value } = await bundled({
      "acme.yaml": schemas({ A: ref("my%20file.yaml#/a~1b%25") }),
      "my file.yaml": { "a/b%": { type: "string" } },
    });
    expect(value!.root).toEqual(
      schemas({ A: ref("#/components/schemas/a_b_"), a_b_: { type: "string" } }),
    );
  });

  it.each([
    [
      "https://acme.example/a.json",
      "read/refused-reference",
      "is an address, and addresses are not followed",
    ],
    [
      "file:///etc/passwd",
      "read/refused-reference",
      "is an address, and addresses are not followed",
    ],
    [
      "//acme.example/a.json",
      "read/refused-reference",
      "is an address, and addresses are not followed",
    ],
    ["\\\\host\\share", "read/refused-reference", "is an address, and addresses are not followed"],
    ["C:/secret.json", "read/refused-reference", "is an address, and addresses are not followed"],
    ["../secret.yaml#/a", "read/refused-reference", "leads out of the document's folder"],
    ["a/../../secret.yaml", "read/refused-reference", "leads out of the document's folder"],
    ["%2e%2e/secret.yaml", "read/refused-reference", "leads out of the document's folder"],
    ["..\\secret.yaml", "read/refused-reference", "leads out of the document's folder"],
    ["/etc/passwd", "read/refused-reference", "leads out of the document's folder"],
    ["gone.yaml", "read/unresolved-reference", "names a file that does not exist"],
    ["b.yaml#/gone", "read/unresolved-reference", "names a part that the file does not have"],
    ["b.yaml#anchor", "read/unresolved-reference", "names a part that the file does not have"],
  ])("refuses %s", async ($ref, code, says) => {
    const { value, diagnostics, asked } = await bundled({
      "acme.yaml": schemas({ A: { $ref } }),
      "b.yaml": {},
    });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        code,
        message: `${JSON.stringify($ref)} ${says}`,
        at: { file: "spec/acme.yaml", pointer: "#/components/schemas/A/$ref" },
      },
    ]);
    expect(asked.every((path) => path.startsWith(folder))).toBe(true);
  });

  it("says in which file a reference is wrong, and what is wrong with a file", async () => {
    const { diagnostics } = await bundled({
      "acme.yaml": schemas({
        A: ref("b.yaml#/B"),
        C: ref("broken.json#/x"),
        D: ref("broken.json#/y"),
      }),
      "b.yaml": { B: { items: ref("gone.yaml") } },
      "broken.json": "{,}",
    });
    expect(diagnostics.map(({ code, at }) => `${code} ${at!.file}${at!.pointer}`)).toEqual([
      "read/syntax spec/broken.json#",
      "read/unresolved-reference spec/acme.yaml#/components/schemas/C/$ref",
      "read/unresolved-reference spec/acme.yaml#/components/schemas/D/$ref",
      "read/unresolved-reference spec/b.yaml#/B/items/$ref",
    ]);
  });

  it("refuses an operation of another file, and follows one of its own", async () => {
    const link = (operationRef: string) => ({
      paths: { "/a": { get: { responses: { 200: { links: { next: { operationRef } } } } } } },
    });
    const own = await bundled({ "acme.yaml": { ...link("acme.yaml#/paths/~1a/get") } });
    expect(own.value!.root).toEqual(link("#/paths/~1a/get"));
    const other = await bundled({
      "acme.yaml": link("b.yaml#/paths/~1a/get"),
      "b.yaml": link("#"),
    });
    expect(other.diagnostics[0]!.message).toContain(
      "stands where only a reference within the document can",
    );
  });
});

describe("links on disk", () => {
  const disk = mkdtempSync(join(tmpdir(), "modelsmith-bundle-"));
  afterAll(() => rmSync(disk, { recursive: true }));
  const inside = join(disk, "api");
  mkdirSync(inside);
  writeFileSync(join(disk, "secret.yaml"), "A: {type: string}");
  writeFileSync(join(inside, "real.yaml"), "A: {type: string}");
  symlinkSync(join(disk, "secret.yaml"), join(inside, "out.yaml"));
  symlinkSync(disk, join(inside, "up"));
  symlinkSync(join(inside, "real.yaml"), join(inside, "in.yaml"));

  const read = ($ref: string) =>
    bundle(
      { file: "acme.yaml", text: "", value: schemas({ X: { $ref } }) },
      { folder: inside, read: readReferenced },
    );

  it.each(["out.yaml#/A", "up/secret.yaml#/A"])("refuses %s", async ($ref) => {
    const { value, diagnostics } = await read($ref);
    expect(value).toBeNull();
    expect(diagnostics[0]!.code).toBe("read/refused-reference");
  });

  it.each(["real.yaml#/A", "in.yaml#/A", "up/api/real.yaml#/A"])("follows %s", async ($ref) => {
    expect((await read($ref)).value!.root).toEqual(
      schemas({ X: ref("#/components/schemas/A"), A: { type: "string" } }),
    );
  });
});
