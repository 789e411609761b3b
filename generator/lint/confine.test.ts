import { expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { confineReferences } from "./confine.ts";

it("drops what leads out of the document, and nothing else", () => {
  const given = JSON.parse(`{
    "a": { "$ref": "#/b" },
    "b": [{ "$ref": "/etc/passwd", "description": "kept" }, { "$ref": { "type": "string" } }],
    "c": { "externalValue": "https://acme.example/x", "operationRef": "other.json#/x" },
    "d": { "mapping": { "cat": "#/Cat", "dog": "Dog", "fox": "../fox.json", "__proto__": "file:///etc/passwd" } },
    "__proto__": { "$ref": "x.json" }
  }`) as Json;
  expect(JSON.stringify(confineReferences(given))).toBe(
    JSON.stringify({
      a: { $ref: "#/b" },
      b: [{ description: "kept" }, { $ref: { type: "string" } }],
      c: {},
      d: { mapping: { cat: "#/Cat", dog: "Dog" } },
      ["__proto__"]: {},
    }),
  );
});
