import { describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { anApi } from "./acme-api.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { mutate } from "./oracle-mutations.ts";
import { createRandom } from "./oracle-random.ts";
import { type OracleDocument, randomDocument } from "./oracle-schemas.ts";
import { shrinkDocuments } from "./shrink-documents.ts";

const answering = (operationId: string, name: string, more: JsonObject = {}): JsonObject => ({
  get: {
    operationId,
    responses: {
      "200": {
        description: "",
        content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
      },
    },
    ...more,
  },
});

const documentOf = (type: string, more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: {
    "/jobs": answering("listJobs", "Jobs"),
    "/styles": answering("listStyles", "Style"),
  },
  components: {
    schemas: {
      Jobs: { type: "array", items: { $ref: "#/components/schemas/Job" } },
      Job: { type: "object", properties: { id: { type } } },
      Style: { type: "object", properties: { name: { type: "string" } } },
    },
  },
  ...more,
});

describe("shrinkDocuments", () => {
  it("keeps what differs and what leads to it", () => {
    const small = shrinkDocuments(documentOf("string"), documentOf("integer"))!;
    expect(Object.keys(small.old["paths"]!)).toEqual(["/jobs"]);
    expect(small.new["components"]).toEqual({
      schemas: {
        Jobs: { type: "array", items: { $ref: "#/components/schemas/Job" } },
        Job: { type: "object", properties: { id: { type: "integer" } } },
      },
    });
  });

  it("changes nothing of what is found", () => {
    const [old, next] = [documentOf("string"), documentOf("integer")];
    const small = shrinkDocuments(old, next)!;
    const found = diffCatalogs(anApi(old), anApi(next));
    expect(found).toHaveLength(1);
    expect(diffCatalogs(anApi(small.old), anApi(small.new))).toEqual(found);
  });

  it("keeps operations that inherit what has changed", () => {
    const small = shrinkDocuments(
      documentOf("string", { security: [] }),
      documentOf("string", { security: [{ key: [] }] }),
    )!;
    expect(Object.keys(small.new["paths"]!)).toEqual(["/jobs", "/styles"]);
  });

  it.each(["#/paths/~1jobs/get", "other.json#/Job"])(
    "leaves documents alone that refer to %s",
    ($ref) => {
      const odd = documentOf("string", { paths: { "/jobs": { $ref } } });
      expect(shrinkDocuments(odd, odd)).toBeNull();
    },
  );

  it("leaves out what is only answered, the same in both, and leads nowhere", () => {
    const page = (type: string) => ({
      ...documentOf(type),
      components: {
        schemas: {
          Jobs: {
            type: "object",
            required: ["total", "first"],
            properties: { total: { type: "integer" }, first: { $ref: "#/components/schemas/Job" } },
          },
          Job: { type: "object", properties: { id: { type }, note: { type: "string" } } },
        },
      },
      paths: { "/jobs": answering("listJobs", "Jobs") },
    });
    const small = shrinkDocuments(page("string"), page("integer"))!;
    const { Jobs, Job } = (small.old["components"] as { schemas: Record<string, JsonObject> })
      .schemas;
    expect(Jobs).toEqual({
      type: "object",
      required: ["first"],
      properties: { first: { $ref: "#/components/schemas/Job" } },
    });
    expect(Object.keys(Job!["properties"]!)).toEqual(["id", "note"]);
  });

  it("finds what the whole documents have, whatever was edited", { timeout: 60_000 }, () => {
    let smaller = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const random = createRandom(seed);
      const old = randomDocument(random);
      const [a, b] = [around(old), around(mutate(old, random).document)];
      const small = shrinkDocuments(a, b)!;
      if (JSON.stringify(small.old).length < JSON.stringify(a).length) smaller += 1;
      expect(diffCatalogs(anApi(small.old), anApi(small.new)), `seed ${seed}`).toEqual(
        diffCatalogs(anApi(a), anApi(b)),
      );
    }
    expect(smaller).toBe(120);
  });
});

/** What a removed input looked like is in the note, and a new branch is called by its mark. */
describe("shrinkDocuments, of two edits", () => {
  const size: JsonObject = {
    type: "object",
    required: ["unit", "of"],
    properties: { unit: { type: "string" }, of: { $ref: "#/components/schemas/Deep" } },
  };
  const cat: JsonObject = {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, of: { $ref: "#/components/schemas/Deep" } },
  };
  const api = (deep: string, sends: JsonObject, answers: JsonObject[]): JsonObject => ({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/pets": {
        post: {
          operationId: "addPet",
          requestBody: {
            content: { "application/json": { schema: { type: "object", properties: sends } } },
          },
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema: { oneOf: answers } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Deep: { type: "object", properties: { depth: { type: deep } } },
        Size: size,
        Cat: cat,
      },
    },
  });
  const dog: JsonObject = {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "dog" } },
  };
  it.each([
    ["an input removed", { size: { $ref: "#/components/schemas/Size" } }, {}, [dog], [dog]],
    ["a branch added", {}, {}, [dog], [dog, { $ref: "#/components/schemas/Cat" }]],
  ])("%s", (_, sent, sends, answered, answers) => {
    const [a, b] = [api("string", sent, answered), api("integer", sends, answers)];
    const small = shrinkDocuments(a, b)!;
    const found = diffCatalogs(anApi(a), anApi(b));
    expect(found.length).toBeGreaterThan(0);
    expect(diffCatalogs(anApi(small.old), anApi(small.new))).toEqual(found);
  });
});

/** Operations that send it, answer with it, and answer with what holds it in various ways. */
function around({ root, components }: OracleDocument): JsonObject {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const json = (schema: JsonObject) => ({
    content: { "application/json": { schema, example: { some: "example" } } },
  });
  const answer = (name: string) => ({
    responses: {
      "200": { description: "", ...json(ref(name)) },
      "404": { description: "", ...json(ref("Fault")) },
    },
  });
  const more = (part: JsonObject) => ({
    type: "object",
    required: ["total", "part"],
    properties: { total: { type: "integer" }, part, mark: { const: "x" } },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/send": {
        post: {
          operationId: "send",
          requestBody: { required: true, ...json(ref("Sent")) },
          ...answer("Fault"),
        },
        get: { operationId: "idle", ...answer("Fault") },
      },
      "/plain": { get: { operationId: "plain", ...answer("Whole") } },
      "/listed": { get: { operationId: "listed", ...answer("Listed") } },
      "/either": { get: { operationId: "either", ...answer("Either") } },
    },
    components: {
      schemas: {
        ...components,
        Whole: root,
        Sent: more(ref("Whole")),
        Listed: more({ type: "array", items: more(ref("Whole")) }),
        Fault: { type: "object", properties: { message: { type: "string" } } },
        Either: { oneOf: [ref("Listed"), ref("Other")] },
        Other: {
          type: "object",
          required: ["mark"],
          properties: { mark: { const: "y" }, whole: ref("Whole") },
        },
      },
    },
  };
}
