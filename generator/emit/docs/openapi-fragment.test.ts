import { describe, expect, it } from "vitest";
import { aModel, aProvider } from "../../catalog/makers.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { acme } from "./acme-for-tests.ts";
import { createFragments } from "./openapi-fragment.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json) => ({ "application/json": { schema } });
const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Acme", version: "2" },
  servers: [{ url: "https://api.acme.example" }],
  paths: {
    "/v1/run": {
      parameters: [{ $ref: "#/components/parameters/Trace" }],
      post: {
        operationId: "run",
        security: [{ Key: [] }],
        requestBody: { required: true, content: json({ oneOf: [ref("A"), ref("B")] }) },
        responses: { "202": { description: "ok", content: json(ref("Accepted")) } },
        callbacks: { done: { x: { post: { requestBody: { content: json(ref("Unrelated")) } } } } },
      },
    },
    "/v1/jobs/{id}": {
      get: { operationId: "getJob", responses: { "200": { $ref: "#/components/responses/Job" } } },
    },
    "/v1/other": { get: { operationId: "other", responses: {} } },
  },
  components: {
    parameters: { Trace: { name: "trace", in: "header", schema: ref("a~b") } },
    responses: { Job: { description: "job", content: json(ref("Job")) } },
    securitySchemes: { Key: { type: "http", scheme: "bearer" }, Other: { type: "oauth2" } },
    schemas: {
      A: {
        type: "object",
        // A property may be called like a keyword, and an example may look like a reference.
        properties: { example: ref("Deep"), $ref: { type: "string" } },
        example: { $ref: "#/components/schemas/Unrelated" },
      },
      B: {},
      Accepted: {},
      Job: { allOf: [ref("Deep"), ref("Job")] },
      Deep: {},
      Unrelated: {},
      "a~b": {},
      __proto__: {},
    },
  },
};
const provider = aProvider({
  name: "Acme",
  jobs: { ...acme.jobs!, poll: { ...acme.jobs!.poll, operation: "getJob" } },
});
const model = aModel({
  id: "a",
  operation: "run",
  requestSchema: "A",
  select: { in: "body", name: "model", value: "a" },
  example: { params: { prompt: "x" }, mark: "published" },
});
// In a pointer a tilde is written `~0`.
const text = JSON.stringify(document).replaceAll("schemas/a~b", "schemas/a~0b");
const given = JSON.parse(text) as JsonObject;

describe("a model's part of the document", () => {
  const fragment = createFragments(provider, given).make(model)! as Record<string, JsonObject>;

  it("holds its request, narrowed to it, and the question about its job", () => {
    expect(Object.keys(fragment["paths"]!)).toEqual(["/v1/run", "/v1/jobs/{id}"]);
    const { post } = fragment["paths"]!["/v1/run"] as { post: JsonObject };
    expect(post["requestBody"]).toEqual({
      required: true,
      content: {
        "application/json": { schema: ref("A"), example: { model: "a", prompt: "x" } },
      },
    });
    expect(post["callbacks"]).toBeUndefined();
  });

  it("holds every component that these name, and no other", () => {
    const components = fragment["components"]! as Record<string, JsonObject>;
    expect(Object.entries(components).map(([kind, names]) => [kind, Object.keys(names)])).toEqual([
      ["parameters", ["Trace"]],
      ["responses", ["Job"]],
      ["schemas", ["A", "Accepted", "Deep", "Job", "a~b"]],
      ["securitySchemes", ["Key"]],
    ]);
  });

  it("is not made where the document lacks the operation", () => {
    const missing = aModel({ operation: "missing" });
    const fragments = createFragments(provider, given);
    expect([fragments.has(model), fragments.has(missing)]).toEqual([true, false]);
    expect(fragments.make(missing)).toBeNull();
    expect(createFragments(provider, undefined).make(model)).toBeNull();
  });
});
