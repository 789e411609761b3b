import { describe, expect, it } from "vitest";
import { formatPointer } from "../ground/location.ts";
import { visitParts } from "./parts.ts";
import type { Mutable } from "./walk.ts";

const visited = (document: object) => {
  const seen: string[] = [];
  visitParts("document", document as Mutable, ({ kind, path }) =>
    seen.push(`${kind} ${formatPointer(path)}`),
  );
  return seen;
};

describe("visitParts", () => {
  it("knows every part by its place", () => {
    const schema = { type: "string" };
    const document = {
      paths: {
        "/a": {
          parameters: [{ schema, examples: { one: { value: 1 } } }],
          post: {
            requestBody: {
              content: { "a/b": { schema, encoding: { x: { headers: { H: { schema } } } } } },
            },
            responses: {
              200: { headers: { H: { schema } }, links: { next: {} }, content: { "a/b": {} } },
            },
            callbacks: { done: { "{$request.body#/url}": { post: {} }, "x-note": { post: {} } } },
          },
          additionalOperations: { COPY: {} },
        },
      },
      components: { securitySchemes: { Key: {} }, pathItems: { P: { get: {} } } },
    };
    expect(visited(document)).toEqual([
      "document #",
      "pathItem #/paths/~1a",
      "parameter #/paths/~1a/parameters/0",
      "schema #/paths/~1a/parameters/0/schema",
      "example #/paths/~1a/parameters/0/examples/one",
      "operation #/paths/~1a/post",
      "requestBody #/paths/~1a/post/requestBody",
      "media #/paths/~1a/post/requestBody/content/a~1b",
      "schema #/paths/~1a/post/requestBody/content/a~1b/schema",
      "encoding #/paths/~1a/post/requestBody/content/a~1b/encoding/x",
      "header #/paths/~1a/post/requestBody/content/a~1b/encoding/x/headers/H",
      "schema #/paths/~1a/post/requestBody/content/a~1b/encoding/x/headers/H/schema",
      "response #/paths/~1a/post/responses/200",
      "header #/paths/~1a/post/responses/200/headers/H",
      "schema #/paths/~1a/post/responses/200/headers/H/schema",
      "link #/paths/~1a/post/responses/200/links/next",
      "media #/paths/~1a/post/responses/200/content/a~1b",
      "callback #/paths/~1a/post/callbacks/done",
      "pathItem #/paths/~1a/post/callbacks/done/{$request.body#~1url}",
      "operation #/paths/~1a/post/callbacks/done/{$request.body#~1url}/post",
      "operation #/paths/~1a/additionalOperations/COPY",
      "components #/components",
      "securityScheme #/components/securitySchemes/Key",
      "pathItem #/components/pathItems/P",
      "operation #/components/pathItems/P/get",
    ]);
  });

  it("enters what is a schema, and no value that looks like one", () => {
    const looks = { properties: { a: { $ref: "#/x" } } };
    const document = {
      components: {
        schemas: {
          S: {
            properties: {
              example: {},
              default: { items: {} },
              $ref: {},
              enum: { anyOf: [{}, true] },
            },
            items: [{}, {}],
            not: {},
            discriminator: { mapping: {} },
            example: looks,
            examples: [looks],
            default: looks,
            const: looks,
            enum: [looks],
            "x-schema": looks,
          },
        },
        examples: { E: { value: looks } },
      },
    };
    expect(visited(document).map((line) => line.replace("#/components/schemas/S", "S"))).toEqual([
      "document #",
      "components #/components",
      "schema S",
      "schema S/properties/example",
      "schema S/properties/default",
      "schema S/properties/default/items",
      "schema S/properties/$ref",
      "schema S/properties/enum",
      "schema S/properties/enum/anyOf/0",
      "schema S/items/0",
      "schema S/items/1",
      "schema S/not",
      "discriminator S/discriminator",
      "example #/components/examples/E",
    ]);
  });

  it("steps over what has the wrong shape", () => {
    expect(
      visited({
        paths: [1],
        components: { schemas: { S: true, T: { allOf: {}, properties: 3 } } },
      }),
    ).toEqual(["document #", "components #/components", "schema #/components/schemas/T"]);
  });
});
