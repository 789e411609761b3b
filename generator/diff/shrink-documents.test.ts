import { describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { anApi } from "./acme-api.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
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
});
