import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { createFactsParser } from "./parse-facts.ts";

const parser = createFactsParser();
const least = { provider: "acme", name: "Acme", origin: { kind: "given" } };
const at = { file: "spec/providers/acme.yaml", pointer: "#" };

describe("facts about a provider", () => {
  it("may say little", () => {
    expect(parser.provider(least, at)).toEqual({ value: least, diagnostics: [] });
  });

  it.each<[string, Json, string[]]>([
    ["no object", [], ["#: the file: must be object"]],
    ["something missing", { provider: "acme", name: "Acme" }, ['#: the file: "origin" is missing']],
    ["an unknown key", { ...least, sevrers: [] }, ['#/sevrers: the file: unknown key "sevrers"']],
    [
      "an unknown mark",
      { ...least, notes: [{ about: "x", mark: "sure", text: "y" }] },
      [
        '#/notes/0/mark: /notes/0/mark: must be one of "published", "third-party", "inferred", "retired", "unknown"',
      ],
    ],
    [
      "a price table with something else in it",
      {
        ...least,
        models: {
          painter: {
            price: {
              kind: "by-parameters",
              parameters: ["size"],
              table: { s: 1, l: { a: -2 } },
              mark: "published",
            },
          },
        },
      },
      ["#/models/painter/price/table/l/a: /models/painter/price/table/l/a: must be >= 0"],
    ],
    [
      "a price of no kind that exists",
      { ...least, models: { painter: { price: { kind: "fixed", mark: "published" } } } },
      ['#/models/painter/price: /models/painter/price: "credits" is missing'],
    ],
    [
      "an id that is no word",
      { ...least, provider: "../acme" },
      ['#/provider: /provider: must match pattern "^[a-z][a-z0-9-]*$"'],
    ],
  ])("are refused with %s", (_, given, want) => {
    const { value, diagnostics } = parser.provider(given, at);
    expect(value).toBeNull();
    expect(diagnostics.map(({ at: place, message }) => `${place?.pointer}: ${message}`)).toEqual(
      want,
    );
    expect(diagnostics[0]!.code).toBe("facts/invalid");
  });
});

describe("what to do", () => {
  it.each<[Json, string]>([
    [{ ...least, sevrers: [] }, 'did you mean "servers"?'],
    [
      { ...least, auth: { kind: "bearer", name: "A", environment: "B", colour: "red" } },
      "known here: kind, name, keyPrefix, environment",
    ],
  ])("names the key that was meant, where one is near, else all", (given, want) => {
    expect(parser.provider(given, at).diagnostics.map(({ fix }) => fix)).toEqual([want]);
  });
});

describe("facts about a model", () => {
  it("say where they stand", () => {
    const beside = { file: "acme.yaml", pointer: "#/components/schemas/A/x-model" };
    expect(parser.model({ modality: "smell" }, beside).diagnostics[0]).toMatchObject({
      message: '/modality: must be one of "image", "video", "audio", "music", "text", "other"',
      at: { file: "acme.yaml", pointer: "#/components/schemas/A/x-model/modality" },
    });
  });
});
