import { describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { otherApiSigns, shrunkParts } from "./compare-documents.ts";
import { measureDocument } from "./measure-document.ts";

interface Parts {
  readonly title?: string;
  readonly server?: string;
  readonly paths?: readonly string[];
}

const aDocument = ({
  title = "Acme API",
  server = "https://api.acme.example/v1",
  paths = ["/a", "/b/{id}"],
}: Parts = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title, version: "1" },
  servers: [{ url: server }],
  paths: Object.fromEntries(paths.map((path) => [path, {}])),
});

describe("otherApiSigns", () => {
  it.each<[string, Parts]>([
    ["nothing", {}],
    ["the title", { title: "Acme Platform" }],
    ["the spelling of the title", { title: "ACME  api." }],
    ["the server", { server: "https://acme.example/v1" }],
    ["a placeholder in the server", { server: "https://{region}.acme.example/v1" }],
    ["most paths", { paths: ["/a", "/x", "/y"] }],
    ["the names of path parameters", { paths: ["/b/{name}"] }],
    [
      "where the version stands",
      { server: "https://api.acme.example", paths: ["/v1/a", "/v1/b/{id}"] },
    ],
    ["the title and paths", { title: "Other", paths: ["/a", "/x"] }],
  ])("lets pass a document with another %s", (_, parts) => {
    expect(otherApiSigns(aDocument(), aDocument(parts))).toEqual([]);
  });

  it.each<[string, Parts, string[]]>([
    ["all paths", { paths: ["/x"] }, ["it has no path in common"]],
    [
      "title and server",
      { title: "Pets", server: "https://pets.example" },
      ['its title is "Pets", not "Acme API"', "its server is pets.example, not api.acme.example"],
    ],
  ])("finds a document with another %s", (_, parts, signs) => {
    expect(otherApiSigns(aDocument(), aDocument(parts))).toEqual(signs);
  });

  it("does not send what stands in a title to the terminal as it is", () => {
    const title = `\u001b[31m\u202e\n${"x".repeat(100)}`;
    const [sign] = otherApiSigns(aDocument(), aDocument({ title, paths: ["/x"] }));
    expect(sign).toMatch(/^its title is "\ufffd\[31m\ufffd\ufffdx+…", not "Acme API"$/);
  });

  it("says nothing of documents without paths and servers", () => {
    expect(otherApiSigns(aDocument(), { openapi: "3.1.0", webhooks: { a: {} } })).toEqual([]);
  });
});

describe("shrunkParts", () => {
  const counts = { bytes: 1, content: 900, operations: 9, requests: 9 };

  it("finds what is a third less, or less still", () => {
    expect(shrunkParts(counts, { ...counts, operations: 6, content: 10 })).toEqual([
      "6 operations instead of 9",
      "10 characters of content instead of 900",
    ]);
  });

  it("is silent below that, and where there was nothing", () => {
    expect(
      shrunkParts(counts, { ...counts, bytes: 0, operations: 7, requests: 7, content: 601 }),
    ).toEqual([]);
    expect(shrunkParts({ ...counts, operations: 0 }, { ...counts, operations: 0 })).toEqual([]);
  });
});

describe("measureDocument", () => {
  const post = (schema: JsonObject): JsonObject => ({
    post: { requestBody: { content: { "application/json": { schema } } } },
  });
  const reference = { $ref: "#/components/schemas/Any" };
  const components = {
    schemas: {
      Any: { oneOf: [{ title: "A" }, { anyOf: [{}, {}] }] },
      Round: { oneOf: [{ $ref: "#/components/schemas/Round" }, {}] },
    },
  };

  it.each<[string, JsonObject, number, number]>([
    ["nothing", {}, 0, 0],
    [
      "methods of every version",
      { "/a": { get: {}, query: {}, additionalOperations: { LINK: {} }, parameters: [] } },
      3,
      0,
    ],
    ["a body", { "/a": post({ type: "object" }) }, 1, 1],
    [
      "each branch of a union, through references",
      { "/a": post(reference), "/b": post(reference) },
      2,
      6,
    ],
    ["a union of itself", { "/a": post({ $ref: "#/components/schemas/Round" }) }, 1, 2],
    [
      "names that objects have anyway",
      { constructor: { post: { requestBody: { $ref: "#/toString" } } } },
      1,
      0,
    ],
  ])("counts %s", (_, paths, operations, requests) => {
    expect(measureDocument({ paths, components }, 7)).toMatchObject({
      bytes: 7,
      operations,
      requests,
    });
  });

  it("ends on trees that are round, wide and deep", () => {
    let bomb: JsonObject = { type: "object" };
    for (let i = 0; i < 60; i += 1) bomb = { oneOf: [bomb, bomb] };
    let deep: JsonObject = {};
    for (let i = 0; i < 100_000; i += 1) deep = { a: deep };
    const round: Record<string, JsonObject> = {};
    round.self = round as JsonObject;
    const started = Date.now();
    measureDocument({ paths: { "/a": post(bomb) }, deep, round: round as JsonObject }, 0);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
