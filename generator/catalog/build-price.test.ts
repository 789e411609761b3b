import { describe, expect, it } from "vitest";
import { buildPrice } from "./build-price.ts";
import type { Price } from "./catalog.ts";
import { aModelParameter, aString } from "./makers.ts";
import type { PriceFacts } from "./provider-facts.ts";

const common = { mark: "published", asOf: null, source: null, notes: [] } as const;
const parameters = [
  aModelParameter({ name: "size", schema: aString() }),
  aModelParameter({
    name: "pixels",
    path: ["params", "pixels"],
    schema: { kind: "integer", nullable: false },
  }),
  aModelParameter({ name: "sound", schema: { kind: "boolean", nullable: false } }),
];

describe("buildPrice", () => {
  it.each<[string, PriceFacts, Price]>([
    [
      "fixed",
      { kind: "fixed", credits: 1, mark: "published" },
      { kind: "fixed", credits: 1, ...common },
    ],
    [
      "by a word",
      { kind: "by-parameter", parameter: "size", rates: { "1": 1, l: 2.5 }, mark: "published" },
      {
        kind: "by-parameter",
        parameter: "size",
        rates: [
          { value: "1", credits: 1 },
          { value: "l", credits: 2.5 },
        ],
        ...common,
      },
    ],
    [
      "by a number, though YAML keys are text",
      { kind: "by-parameter", parameter: "params.pixels", rates: { "720": 3 }, mark: "published" },
      {
        kind: "by-parameter",
        parameter: "params.pixels",
        rates: [{ value: 720, credits: 3 }],
        ...common,
      },
    ],
    [
      "per second",
      { kind: "per-second", credits: 2, mark: "published" },
      { kind: "per-second", credits: 2, duration: null, ...common },
    ],
    [
      "per second by a parameter",
      {
        kind: "per-second-by-parameter",
        parameter: "size",
        rates: { s: 1 },
        duration: "seconds",
        mark: "published",
      },
      {
        kind: "per-second-by-parameter",
        parameter: "size",
        rates: [{ value: "s", credits: 1 }],
        duration: "seconds",
        ...common,
      },
    ],
    [
      "per output",
      { kind: "per-output", credits: 2, count: "n", mark: "published" },
      { kind: "per-output", credits: 2, count: "n", ...common },
    ],
    [
      "by several parameters, each value as its parameter has it",
      {
        kind: "by-parameters",
        parameters: ["size", "params.pixels", "sound"],
        table: { s: { "720": { false: 1, true: 2 } }, l: { "720": { false: 3 } } },
        mark: "published",
      },
      {
        kind: "by-parameters",
        per: "call",
        parameters: ["size", "params.pixels", "sound"],
        table: [
          { values: ["s", 720, false], credits: 1 },
          { values: ["s", 720, true], credits: 2 },
          { values: ["l", 720, false], credits: 3 },
        ],
        times: null,
        ...common,
      },
    ],
    [
      "by a parameter, for each second",
      {
        kind: "by-parameters",
        per: "second",
        parameters: ["size"],
        table: { s: 1 },
        times: "seconds",
        mark: "published",
      },
      {
        kind: "by-parameters",
        per: "second",
        parameters: ["size"],
        table: [{ values: ["s"], credits: 1 }],
        times: "seconds",
        ...common,
      },
    ],
    [
      "variable",
      { kind: "variable", typical: 4, mark: "inferred" },
      { kind: "variable", typical: 4, ...common, mark: "inferred" },
    ],
    [
      "unknown",
      { kind: "unknown", mark: "unknown" },
      { kind: "unknown", ...common, mark: "unknown" },
    ],
    [
      "with date, source and doubts",
      {
        kind: "fixed",
        credits: 0,
        mark: "third-party",
        asOf: "2026-03-09",
        source: "a page",
        notes: [{ about: "price", mark: "retired", text: "was 2" }],
      },
      {
        kind: "fixed",
        credits: 0,
        mark: "third-party",
        asOf: "2026-03-09",
        source: "a page",
        notes: [{ about: "price", mark: "retired", text: "was 2", source: null }],
      },
    ],
  ])("%s", (_, facts, want) => {
    expect(buildPrice(facts, parameters)).toEqual(want);
  });

  it("is unknown where nothing is said", () => {
    expect(buildPrice(undefined, parameters)).toEqual({
      kind: "unknown",
      ...common,
      mark: "unknown",
    });
  });
});
