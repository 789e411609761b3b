import { describe, expect, it } from "vitest";
import type { Operation } from "./catalog.ts";
import { findModels, findOperation } from "./find-models.ts";
import { aNamedSchema, anObject, anOperation, aString } from "./makers.ts";
import type { JobFacts, SubmitFacts } from "./provider-facts.ts";
import type { Schema } from "./schema.ts";

const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const union = (...names: string[]): Schema => ({
  kind: "union",
  mode: "oneOf",
  branches: names.map(ref),
  discriminator: null,
  nullable: false,
});
const named = (model: string) =>
  anObject({ properties: [{ name: "model", required: true, schema: aString({ enum: [model] }) }] });
const post = (path: string, schema: Schema): Operation =>
  anOperation({
    id: path,
    method: "post",
    path,
    body: {
      required: true,
      description: null,
      content: [{ mediaType: "application/json", schema, itemSchema: null, examples: [] }],
    },
  });

function find(
  submit: readonly SubmitFacts[],
  operations: readonly Operation[],
  schemas: Record<string, Schema>,
) {
  const entries = Object.entries(schemas).map(
    ([name, schema]) => [name, aNamedSchema({ name, schema })] as const,
  );
  const { models, diagnostics } = findModels(
    { submit } as JobFacts,
    { operations, schemas: new Map(entries) },
    { file: "acme.yaml", pointer: "#" },
  );
  return {
    models: models.map(({ id, path, requestSchema, select }) => [
      id,
      path,
      requestSchema.name,
      select.in,
    ]),
    says: diagnostics.map(
      ({ code, message, at }) => `${code} ${message} @ ${at?.file} ${at?.pointer}`,
    ),
  };
}
const inPath: SubmitFacts = {
  route: "POST /v1/models/{id}/run",
  model: { in: "path", name: "id" },
};
const inBody: SubmitFacts = { route: "POST /v1/images", model: { in: "body", name: "model" } };

describe("models in the path", () => {
  it("are the paths of the route", () => {
    const operations = [
      post("/v1/models/a%2Fb/run", ref("A")),
      post("/v1/models/b/run", ref("B")),
      post("/v1/models/{id}/run", ref("A")),
      post("/v1/models/b/stop", ref("B")),
    ];
    expect(find([inPath], operations, { A: anObject(), B: anObject() })).toEqual({
      models: [
        ["a/b", "/v1/models/a%2Fb/run", "A", "path"],
        ["b", "/v1/models/b/run", "B", "path"],
      ],
      says: [],
    });
  });

  it("are missed when the route is not there", () => {
    expect(find([inPath], [], {}).says).toEqual([
      "facts/unknown-route POST /v1/models/{id}/run is in the provider facts but not in the document @ acme.yaml #/jobs/submit/0",
    ]);
  });
});

describe("models in the body", () => {
  it("are the branches that fix the member", () => {
    const schemas = {
      Any: union("A", "More"),
      More: union("B"),
      A: named("a"),
      B: { kind: "intersection", parts: [anObject(), ref("A2")], nullable: false } as Schema,
      A2: named("b"),
    };
    expect(find([inBody], [post("/v1/images", ref("Any"))], schemas)).toEqual({
      models: [
        ["a", "/v1/images", "A", "body"],
        ["b", "/v1/images", "B", "body"],
      ],
      says: [],
    });
  });

  it("are reported when there is none", () => {
    expect(find([inBody], [post("/v1/images", ref("Any"))], { Any: anObject() }).says).toEqual([
      "catalog/no-models no model was found at POST /v1/images @ acme.yaml #/jobs/submit/0",
    ]);
  });

  it("do not loop on unions that name themselves", () => {
    expect(
      find([inBody], [post("/v1/images", ref("Any"))], { Any: union("Any", "A"), A: named("a") })
        .models,
    ).toHaveLength(1);
  });

  it("cannot be two shapes under one id", () => {
    expect(
      find([inBody], [post("/v1/images", union("A", "B"))], { A: named("a"), B: named("a") }).says,
    ).toEqual(['catalog/model-collision model "a" is defined by A and by B @ acme.json #']);
  });
});

describe("findOperation", () => {
  it.each([
    ["GET /v1/jobs/{jobId}", "job"],
    ["get /v1/jobs/{anything}", "job"],
    ["POST /v1/jobs/{jobId}", undefined],
    ["GET /v1/jobs", undefined],
  ])("%s", (route, want) => {
    const operations = [anOperation({ id: "job", method: "get", path: "/v1/jobs/{id}" })];
    expect(findOperation(operations, route)?.id).toBe(want);
  });
});
