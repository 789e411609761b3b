import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../ground/json.ts";
import { normalizeDocument, withoutNewerParts } from "./normalize.ts";
import { findAt } from "./openapi.ts";
import { traced } from "./traced.ts";

/** A document with these parts, normalised; `says` are its diagnostics as one would read them. */
function normalize(parts: JsonObject, version = "3.1.0") {
  const value: JsonObject = { openapi: version, info: { title: "t", version: "1" }, ...parts };
  const result = normalizeDocument(traced({ file: "acme.yaml", text: "", value }));
  const root = result.value?.root ?? {};
  return {
    at: (pointer: string) => findAt(root, pointer),
    document: result.value!,
    says: result.diagnostics.map(({ code, message, at }) => `${code} ${message} @ ${at?.pointer}`),
  };
}
const schemasOf = (schemas: JsonObject, version?: string) =>
  normalize({ components: { schemas } }, version);
/** One schema after normalising. */
const converted = (schema: Json, version?: string) =>
  schemasOf({ A: schema }, version).at("#/components/schemas/A");
const json = (schema: Json) => ({ content: { "application/json": { schema } } });
const answer = (schema: Json) => ({ responses: { "200": { description: "ok", ...json(schema) } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("versions", () => {
  it.each<[string, JsonObject, string]>([
    ["Swagger 2", { swagger: "2.0" }, "read/swagger-2 this is a Swagger 2.0 document @ #/swagger"],
    ["no version", {}, 'read/not-openapi this is no OpenAPI document: it has no "openapi" key @ #'],
    [
      "a later one",
      { openapi: "4.0.0" },
      'read/not-openapi OpenAPI version "4.0.0" is not one we can read @ #',
    ],
    [
      "a number",
      { openapi: 3.1 },
      "read/not-openapi OpenAPI version 3.1 is not one we can read @ #",
    ],
  ])("refuses %s", (_, value, want) => {
    const { value: document, diagnostics } = normalizeDocument(
      traced({ file: "acme.yaml", text: "", value }),
    );
    expect(document).toBeNull();
    expect(
      diagnostics.map(({ code, message, at }) => `${code} ${message} @ ${at?.pointer}`),
    ).toEqual([want]);
  });

  it.each(["3.0.3", "3.1.0", "3.2.0"])("makes %s a 3.1 document", (version) => {
    expect(normalize({}, version).at("#/openapi")).toBe("3.1.1");
  });

  it("leaves its input as it was", () => {
    const value = {
      openapi: "3.0.0",
      components: { schemas: { A: { type: "string", nullable: true } } },
    };
    const before = structuredClone(value);
    normalizeDocument(traced({ file: "acme.yaml", text: "", value }));
    expect(value).toEqual(before);
  });
});

describe("spellings of 3.0", () => {
  it.each<[string, Json, Json]>([
    ["nullable with a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["not nullable", { type: "string", nullable: false }, { type: "string" }],
    [
      "nullable with an enum",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "nullable, null in the enum already",
      { enum: ["a", null], nullable: true },
      { enum: ["a", null] },
    ],
    ["nullable with an untyped enum", { enum: ["a"], nullable: true }, { enum: ["a", null] }],
    [
      "nullable reference",
      { $ref: "#/components/schemas/B", nullable: true },
      { anyOf: [ref("B"), { type: "null" }] },
    ],
    [
      "nullable allOf of one reference",
      { allOf: [ref("B")], nullable: true, description: "x", readOnly: true },
      { description: "x", readOnly: true, anyOf: [ref("B"), { type: "null" }] },
    ],
    [
      "nullable allOf beside a type",
      { type: "object", allOf: [ref("B")], nullable: true },
      { anyOf: [{ type: "object", allOf: [ref("B")] }, { type: "null" }] },
    ],
    [
      "nullable anyOf",
      { anyOf: [ref("B"), { type: "string" }], nullable: true },
      { anyOf: [ref("B"), { type: "string" }, { type: "null" }] },
    ],
    [
      "nullable oneOf",
      { oneOf: [ref("B")], nullable: true },
      { anyOf: [{ oneOf: [ref("B")] }, { type: "null" }] },
    ],
    ["nullable and nothing else", { nullable: true, description: "x" }, { description: "x" }],
    [
      "an exclusive minimum",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      "an exclusive maximum",
      { type: "number", maximum: 1, exclusiveMaximum: true },
      { type: "number", exclusiveMaximum: 1 },
    ],
    [
      "an inclusive minimum",
      { type: "number", minimum: 1, exclusiveMinimum: false },
      { type: "number", minimum: 1 },
    ],
    ["exclusive without a bound", { type: "number", exclusiveMaximum: true }, { type: "number" }],
    ["an example", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
    [
      "an example that is null",
      { type: "string", example: null },
      { type: "string", examples: [null] },
    ],
    [
      "an example beside examples",
      { type: "string", example: "a", examples: ["b"] },
      { type: "string", examples: ["b"] },
    ],
    [
      "siblings of a reference",
      { $ref: "#/components/schemas/B", description: "x", type: "string" },
      ref("B"),
    ],
  ])("%s", (_, given, want) => {
    const { at } = schemasOf({ A: given, B: { type: "integer" } }, "3.0.3");
    expect(at("#/components/schemas/A")).toEqual(want);
  });

  it("keeps siblings of a reference in 3.1", () => {
    const given = { ...ref("B"), description: "x" };
    expect(schemasOf({ A: given, B: {} }).at("#/components/schemas/A")).toEqual(given);
  });

  it("reaches schemas wherever they stand, and no values", () => {
    const odd = { type: "string", nullable: true };
    const plain = { type: ["string", "null"] };
    expect(
      converted({
        properties: { nullable: odd, default: odd },
        items: odd,
        prefixItems: [odd],
        additionalProperties: odd,
        default: odd,
        examples: [odd],
        "x-own": odd,
      }),
    ).toEqual({
      properties: { nullable: plain, default: plain },
      items: plain,
      prefixItems: [plain],
      additionalProperties: plain,
      default: odd,
      examples: [odd],
      "x-own": odd,
    });
  });
});

describe("operations", () => {
  it("take the parameters and servers of their path", () => {
    const shared = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const limit = { name: "limit", in: "query", schema: { type: "integer" } };
    const own = { name: "id", in: "path", required: true, schema: { type: "integer" } };
    const { at } = normalize({
      paths: {
        "/a/{id}": {
          parameters: [shared, limit],
          servers: [{ url: "https://a.example" }],
          get: { operationId: "getA", responses: {} },
          put: {
            operationId: "putA",
            parameters: [own],
            servers: [{ url: "https://b.example" }],
            responses: {},
          },
        },
      },
    });
    expect(at("#/paths/~1a~1{id}")).toEqual({
      get: {
        operationId: "getA",
        parameters: [shared, limit],
        servers: [{ url: "https://a.example" }],
        responses: {},
      },
      put: {
        operationId: "putA",
        parameters: [limit, own],
        servers: [{ url: "https://b.example" }],
        responses: {},
      },
    });
  });

  it("get the operationId they lack, made from method and path", () => {
    const { at, says } = normalize({
      paths: { "/v1/jobs/{id}:cancel": { post: {} }, "/v1/jobs": { get: {} } },
    });
    expect(at("#/paths/~1v1~1jobs~1{id}:cancel/post/operationId")).toBe("postV1JobsByIdCancel");
    expect(at("#/paths/~1v1~1jobs/get/operationId")).toBe("getV1Jobs");
    expect(says).toEqual([]);
  });

  it("keep a given operationId before a made one", () => {
    const { at } = normalize({
      paths: { "/a": { get: {} }, "/b": { get: { operationId: "getA" } } },
    });
    expect(at("#/paths/~1a/get/operationId")).toBe("getA2");
    expect(at("#/paths/~1b/get/operationId")).toBe("getA");
  });

  it("never share an operationId", () => {
    const { at, says } = normalize({
      paths: { "/a": { get: { operationId: "x" } }, "/b": { post: { operationId: "x" } } },
    });
    expect(at("#/paths/~1b/post/operationId")).toBe("x2");
    expect(says).toEqual([
      'normalize/duplicate-operation-id operationId "x" names both GET /a and POST /b; the second becomes "x2" @ #/paths/~1b/post/operationId',
    ]);
  });

  it("stand where their path item is a reference", () => {
    const { at, says } = normalize({
      paths: {
        "/a": { $ref: "#/components/pathItems/A", summary: "own" },
        "/b": { $ref: "#/nowhere" },
      },
      components: { pathItems: { A: { get: { operationId: "getA" }, summary: "theirs" } } },
    });
    expect(at("#/paths/~1a")).toEqual({ get: { operationId: "getA" }, summary: "own" });
    expect(at("#/paths/~1b")).toBeUndefined();
    expect(says).toEqual([
      "read/unresolved-reference path /b refers to #/nowhere, which does not exist @ #/paths/~1b/$ref",
    ]);
  });
});

describe("references", () => {
  it("to part of a component make that part a component", () => {
    const { at, says } = schemasOf({
      Job: { properties: { status: { type: "string", enum: ["done"] } } },
      A: { properties: { status: { $ref: "#/components/schemas/Job/properties/status" } } },
    });
    expect(at("#/components/schemas/JobStatus")).toEqual({ type: "string", enum: ["done"] });
    expect(at("#/components/schemas/Job/properties/status")).toEqual(ref("JobStatus"));
    expect(at("#/components/schemas/A/properties/status")).toEqual(ref("JobStatus"));
    expect(says).toEqual([]);
  });

  it("through each other, deep in each other, and into definitions", () => {
    const deep = "#/components/schemas/Job/properties/output/properties/asset";
    const { at, says } = schemasOf({
      Job: {
        properties: {
          output: { properties: { asset: { properties: { url: { type: "string" } } } } },
        },
        $defs: { Status: { enum: ["a"] } },
      },
      A: { properties: { url: { $ref: `${deep}/properties/url` }, asset: { $ref: deep } } },
      B: { $ref: "#/components/schemas/Job/$defs/Status" },
      C: { $ref: `${deep}/properties/url` },
    });
    expect(says).toEqual([]);
    expect(at("#/components/schemas/JobOutputAssetUrl")).toEqual({ type: "string" });
    expect(at("#/components/schemas/JobOutputAsset/properties/url")).toEqual(
      ref("JobOutputAssetUrl"),
    );
    expect(at("#/components/schemas/A/properties/asset")).toEqual(ref("JobOutputAsset"));
    expect(at("#/components/schemas/C")).toEqual(ref("JobOutputAssetUrl"));
    expect(at("#/components/schemas/B")).toEqual(ref("JobStatus"));
  });

  it("into paths", () => {
    const inner =
      "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema/properties/id";
    const { at, says } = normalize({
      paths: {
        "/a/{id}": {
          get: { operationId: "getA", ...answer({ properties: { id: { type: "integer" } } }) },
        },
      },
      components: { schemas: { B: { $ref: inner } } },
    });
    expect(says).toEqual([]);
    const name = (at("#/components/schemas/B") as JsonObject)["$ref"] as string;
    expect(at(name)).toEqual({ type: "integer" });
    expect(at("#/components/schemas/GetAResponse/properties/id")).toEqual({ $ref: name });
  });

  it.each([
    "#/components/schemas/Nope",
    "#/components/schemas/A/properties/nope",
    "other.yaml#/A",
    "#nope",
  ])("that lead nowhere are reported and fit anything: %s", (target) => {
    const { at, says } = schemasOf({ A: { properties: { a: { $ref: target } } } });
    expect(at("#/components/schemas/A/properties/a")).toEqual({});
    expect(says).toEqual([
      `read/unresolved-reference $ref ${JSON.stringify(target)} leads nowhere @ #/components/schemas/A/properties/a/$ref`,
    ]);
  });

  it("of parameters and responses that lead nowhere are reported", () => {
    const { says } = normalize({
      paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/No" }] } } },
    });
    expect(says).toEqual([
      'read/unresolved-reference $ref "#/components/parameters/No" leads nowhere @ #/paths/~1a/get/parameters/0/$ref',
    ]);
  });

  it("follow components that are renamed", () => {
    const names = JSON.parse(
      '{"100%": {"type": "string"}, "__proto__": {"type": "number"}}',
    ) as JsonObject;
    const { at, says } = schemasOf({
      ...names,
      "my schema": { type: "boolean" },
      hasOwnProperty: { type: "integer" },
      A: {
        properties: {
          a: { $ref: "#/components/schemas/100%25" },
          b: { $ref: "#/components/schemas/my%20schema" },
          c: { $ref: "#/components/schemas/hasOwnProperty" },
        },
        oneOf: [{ $ref: "#/components/schemas/my schema" }],
        discriminator: { propertyName: "k", mapping: { m: "#/components/schemas/my schema" } },
      },
    });
    expect(at("#/components/schemas/A")).toEqual({
      properties: { a: ref("Schema100"), b: ref("MySchema"), c: ref("hasOwnPropertySchema") },
      oneOf: [ref("MySchema")],
      discriminator: { propertyName: "k", mapping: { m: "#/components/schemas/MySchema" } },
    });
    expect(says).toContain(
      'normalize/renamed-component component "my schema" becomes "MySchema" @ #/components/schemas/my schema',
    );
    expect(says).toHaveLength(4);
  });

  it("to a component named __proto__", () => {
    const schemas = JSON.parse(
      '{"__proto__": {"type": "number"}, "A": {"$ref": "#/components/schemas/__proto__"}}',
    );
    const { at, says } = schemasOf(schemas as JsonObject);
    expect(at("#/components/schemas/A")).toEqual(ref("__proto__Schema"));
    expect(at("#/components/schemas/__proto__Schema")).toEqual({ type: "number" });
    expect(says).toEqual([
      'normalize/renamed-component component "__proto__" becomes "__proto__Schema" @ #/components/schemas/__proto__',
    ]);
  });

  it("in a chain lead straight to its end", () => {
    const { at } = schemasOf({ A: ref("B"), B: ref("C"), C: { type: "string" } });
    expect(at("#/components/schemas/A")).toEqual(ref("C"));
  });

  it("in a circle are reported and fit anything", () => {
    const { at, says } = schemasOf({ A: ref("B"), B: ref("A"), C: ref("C") });
    expect([at("#/components/schemas/A"), at("#/components/schemas/B")]).toEqual([{}, {}]);
    expect(says).toEqual([
      'read/unresolved-reference schema "A" refers only to itself @ #/components/schemas/A',
      'read/unresolved-reference schema "C" refers only to itself @ #/components/schemas/C',
    ]);
  });

  it.each(["chain", "circle"])("in a %s of 10,000 take linear time", (kind) => {
    const entries = Array.from({ length: 10_000 }, (_, i) => [`S${i}`, ref(`S${i + 1}`)] as const);
    const last = kind === "chain" ? { type: "string" } : ref("S0");
    const before = performance.now();
    const { at } = schemasOf(Object.fromEntries<JsonObject>([...entries, ["S10000", last]]));
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(at("#/components/schemas/S0")).toEqual(kind === "chain" ? ref("S10000") : {});
  });
});

describe("bodies", () => {
  const named = (parts: JsonObject) => {
    const { at } = normalize(parts);
    return Object.keys((at("#/components/schemas") ?? {}) as JsonObject).sort();
  };
  const object = { type: "object", properties: { a: { type: "string" } } };

  it("get names from their operation and role", () => {
    const responses = {
      "200": { ...json(object) },
      "404": { ...json(object) },
      default: { ...json(object) },
    };
    const { at } = normalize({
      paths: { "/a": { post: { operationId: "make-a", requestBody: json(object), responses } } },
    });
    const schema = (where: string) =>
      at(`#/paths/~1a/post/${where}/content/application~1json/schema`);
    expect(schema("requestBody")).toEqual(ref("MakeARequest"));
    expect(schema("responses/200")).toEqual(ref("MakeAResponse"));
    expect(schema("responses/404")).toEqual(ref("MakeAResponse404"));
    expect(schema("responses/default")).toEqual(ref("MakeAResponseDefault"));
    expect(at("#/components/schemas/MakeARequest")).toEqual(object);
  });

  it.each<[string, JsonObject, string[]]>([
    [
      "several successes carry their status",
      {
        paths: {
          "/a": {
            get: { operationId: "a", responses: { "200": json(object), "201": json(object) } },
          },
        },
      },
      ["AResponse200", "AResponse201"],
    ],
    [
      "further media types carry their own",
      {
        paths: {
          "/a": {
            put: {
              operationId: "a",
              requestBody: {
                content: {
                  "application/json": { schema: object },
                  "multipart/form-data": { schema: object },
                },
              },
            },
          },
        },
      },
      ["ARequest", "ARequestFormData"],
    ],
    [
      "bare words stay",
      { paths: { "/a": { get: { operationId: "a", ...answer({ type: "string" }) } } } },
      [],
    ],
    [
      "references stay",
      {
        paths: { "/a": { get: { operationId: "a", ...answer(ref("B")) } } },
        components: { schemas: { B: {} } },
      },
      ["B"],
    ],
    [
      "a taken name gets a number",
      {
        paths: { "/a": { get: { operationId: "a", ...answer(object) } } },
        components: { schemas: { AResponse: {} } },
      },
      ["AResponse", "AResponse2"],
    ],
    [
      "shared bodies are named for themselves",
      {
        components: {
          requestBodies: { Make: json(object) },
          responses: { NotFound: json(object), OkResponse: json(object) },
        },
      },
      ["MakeRequest", "NotFoundResponse", "OkResponse"],
    ],
    [
      "webhooks too",
      { webhooks: { "job.done": { post: { operationId: "jobDone", requestBody: json(object) } } } },
      ["JobDoneRequest"],
    ],
  ])("%s", (_, parts, want) => {
    expect(named(parts)).toEqual(want);
  });

  it("remember where they stood", () => {
    const { document } = normalize({
      paths: { "/a": { get: { operationId: "a", ...answer(object) } } },
    });
    expect(document.origins.entries.get("#/components/schemas/AResponse")).toEqual({
      file: "acme.yaml",
      pointer: "#/paths/~1a/get/responses/200/content/application~1json/schema",
    });
  });
});

describe("discriminators", () => {
  const branch = (changes: JsonObject = {}) => ({
    properties: { kind: { type: "string", ...changes } },
  });
  const kindOf = (schemas: JsonObject, name: string) =>
    schemasOf(schemas).at(`#/components/schemas/${name}/properties/kind`);
  const union = (mapping?: JsonObject) => ({
    oneOf: [ref("Cat"), ref("Dog")],
    discriminator: { propertyName: "kind", ...(mapping ? { mapping } : {}) },
  });

  it("write their values into the branches", () => {
    const schemas = {
      Pet: union({
        cat: "#/components/schemas/Cat",
        dog: "Dog",
        hound: "#/components/schemas/Dog",
      }),
      Cat: branch(),
      Dog: branch(),
    };
    expect(kindOf(schemas, "Cat")).toEqual({ type: "string", const: "cat" });
    expect(kindOf(schemas, "Dog")).toEqual({ type: "string", enum: ["dog", "hound"] });
  });

  it("mean the component's name without a mapping", () => {
    expect(kindOf({ Pet: union(), Cat: branch(), Dog: branch() }, "Cat")).toEqual({
      type: "string",
      const: "Cat",
    });
  });

  it("gather the values of every union", () => {
    const schemas = {
      Pet: union({ cat: "Cat" }),
      Beast: union({ lion: "Cat" }),
      Cat: branch(),
      Dog: branch(),
    };
    expect(kindOf(schemas, "Cat")).toEqual({ type: "string", enum: ["cat", "lion"] });
  });

  it("leave a branch alone that has values, or no such property", () => {
    const schemas = {
      Pet: union({ cat: "Cat" }),
      Cat: branch({ enum: ["tom"] }),
      Dog: { properties: {} },
    };
    expect(kindOf(schemas, "Cat")).toEqual({ type: "string", enum: ["tom"] });
    expect(kindOf(schemas, "Dog")).toBeUndefined();
  });
});

describe("required names that a part defines", () => {
  const base = {
    properties: { prompt: { type: "string" }, seed: { type: "integer" } },
    required: ["seed"],
  };

  it("are repeated beside `required`", () => {
    const { at } = schemasOf({
      Base: base,
      A: { allOf: [ref("Base")], required: ["prompt", "seed", "nowhere"] },
    });
    expect(at("#/components/schemas/A")).toEqual({
      allOf: [ref("Base")],
      required: ["prompt", "seed", "nowhere"],
      properties: { prompt: { type: "string" } },
    });
  });

  it("are found through parts of parts, and from a part written in place", () => {
    const { at } = schemasOf({
      Base: base,
      Middle: { allOf: [ref("Base"), ref("Middle")] },
      A: { allOf: [ref("Middle"), { required: ["prompt"] }] },
    });
    expect(at("#/components/schemas/A/properties")).toEqual({ prompt: { type: "string" } });
    expect(at("#/components/schemas/A/required")).toEqual(["prompt"]);
  });

  it("are required in the part itself when it stands in place", () => {
    const part = { properties: { prompt: { type: "string" } } };
    const { at } = schemasOf({
      A: { allOf: [part, { required: ["prompt"] }], required: ["prompt"] },
    });
    expect(at("#/components/schemas/A")).toEqual({
      allOf: [{ ...part, required: ["prompt"] }, { required: ["prompt"] }],
      required: ["prompt"],
    });
  });

  it("stay silent where nothing is missing", () => {
    const { at } = schemasOf({ Base: base, A: { allOf: [ref("Base")] } });
    expect(at("#/components/schemas/A")).toEqual({ allOf: [ref("Base")] });
  });
});

describe("what 3.1 cannot say", () => {
  const { document, at } = normalize(
    {
      paths: {
        "/a": {
          get: { operationId: "getA" },
          query: { operationId: "queryA", requestBody: json({ type: "object", properties: {} }) },
          additionalOperations: { COPY: { operationId: "copyA" } },
        },
        "/b": {
          get: {
            operationId: "getB",
            responses: {
              "200": { content: { "text/event-stream": { itemSchema: { type: "object" } } } },
            },
          },
        },
      },
    },
    "3.2.0",
  );

  it("stays for the catalog, completed like the rest", () => {
    expect(at("#/paths/~1a/query/requestBody/content/application~1json/schema")).toEqual(
      ref("QueryARequest"),
    );
    expect(at("#/paths/~1b/get/responses/200/content/text~1event-stream/itemSchema")).toEqual(
      ref("GetBResponseItem"),
    );
  });

  it("is taken out for tools that know 3.1, with a warning each", () => {
    const { value, diagnostics } = withoutNewerParts(document);
    expect(findAt(value, "#/paths/~1a")).toEqual({ get: { operationId: "getA" } });
    expect(
      diagnostics.map(({ code, message, at: place }) => `${code} ${message} @ ${place?.pointer}`),
    ).toEqual([
      "normalize/not-in-3.1 query of /a is left out of schema.ts and openapi.json @ #/paths/~1a/query",
      "normalize/not-in-3.1 additionalOperations of /a is left out of schema.ts and openapi.json @ #/paths/~1a/additionalOperations",
    ]);
    expect(isObject(findAt(value, "#/paths/~1b/get"))).toBe(true);
  });

  it("costs nothing where there is none", () => {
    const plain = normalize({ paths: { "/a": { get: { operationId: "getA" } } } }).document;
    expect(withoutNewerParts(plain).diagnostics).toEqual([]);
  });
});

describe("x-model", () => {
  it("goes from the document to the facts", () => {
    const { at, document } = schemasOf({ A: { type: "object", "x-model": { id: "painter" } } });
    expect(at("#/components/schemas/A")).toEqual({ type: "object" });
    expect([...document.modelFacts]).toEqual([["A", { id: "painter" }]]);
  });

  it("follows a component that is renamed", () => {
    const { document } = schemasOf({
      "my painter": { type: "object", "x-model": { id: "painter" } },
    });
    expect([...document.modelFacts.keys()]).toEqual(["MyPainter"]);
  });
});
