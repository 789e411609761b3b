import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { mayHaveIdentifiers, settleIdentifiers } from "./identifiers.ts";

const settled = (schemas: JsonObject) =>
  (settleIdentifiers({ components: { schemas } }) as { components: { schemas: JsonObject } })
    .components.schemas;

describe("settleIdentifiers", () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      "an anchor of the document",
      { A: { $anchor: "a", type: "object" }, B: { items: { $ref: "#a" } } },
      { A: { type: "object" }, B: { items: { $ref: "#/components/schemas/A" } } },
    ],
    [
      "an address, and pointers within what has one",
      {
        A: {
          $id: "https://acme.example/a.json",
          $defs: { in: { type: "integer" } },
          properties: { x: { $ref: "#/$defs/in" }, self: { $ref: "#" } },
        },
        B: {
          anyOf: [
            { $ref: "https://acme.example/a.json" },
            { $ref: "https://acme.example/a.json#/$defs/in" },
          ],
        },
        C: { $ref: "#/components/schemas/A" },
      },
      {
        A: {
          $defs: { in: { type: "integer" } },
          properties: {
            x: { $ref: "#/components/schemas/A/$defs/in" },
            self: { $ref: "#/components/schemas/A" },
          },
        },
        B: {
          anyOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/A/$defs/in" }],
        },
        C: { $ref: "#/components/schemas/A" },
      },
    ],
    [
      "addresses that are relative to each other, and anchors that two of them have",
      {
        A: { $id: "schemas/a", $defs: { n: { $anchor: "n" } }, items: { $ref: "#n" } },
        B: { $id: "schemas/b", $defs: { n: { $anchor: "n" } }, items: { $ref: "a#n" } },
        C: { items: { $ref: "schemas/b#n" } },
      },
      {
        A: { $defs: { n: {} }, items: { $ref: "#/components/schemas/A/$defs/n" } },
        B: { $defs: { n: {} }, items: { $ref: "#/components/schemas/A/$defs/n" } },
        C: { items: { $ref: "#/components/schemas/B/$defs/n" } },
      },
    ],
    [
      "a dynamic reference, where it stands",
      { A: { $dynamicAnchor: "node", properties: { child: { $dynamicRef: "#node" } } } },
      { A: { properties: { child: { $ref: "#/components/schemas/A" } } } },
    ],
    [
      "what it does not know, as it was",
      { A: { $anchor: "a", anyOf: [{ $ref: "other.yaml#/x" }, { $ref: "#gone" }] } },
      { A: { anyOf: [{ $ref: "other.yaml#/x" }, { $ref: "#gone" }] } },
    ],
  ])("follows %s", (_, given, want) => {
    expect(settled(given)).toEqual(want);
  });

  it("leaves properties of those names alone, and documents that have no such thing", () => {
    const properties = { $id: { type: "string" }, $anchor: { type: "string" } };
    const root: JsonObject = { components: { schemas: { A: { properties } } } };
    expect(settleIdentifiers(root)).toBe(root);
  });

  it("is asked only where the text can hold some", () => {
    const text = (value: Json) => mayHaveIdentifiers(JSON.stringify(value));
    expect([text({ id: "a", $ref: "#" }), text({ $id: "a" })]).toEqual([false, true]);
  });
});
