import { expect, it } from "vitest";
import type { Price, PriceBasis } from "../../catalog/catalog.ts";
import { aModelParameter, aString } from "../../catalog/makers.ts";
import { messagesOf } from "../test-run.ts";
import { priceDependsOnUndocumentedParameter as rule } from "./price-depends-on-undocumented-parameter.ts";

const aPrice = (basis: PriceBasis): Price => ({
  ...basis,
  mark: "published",
  asOf: null,
  source: null,
  notes: [],
});
const rates = [
  { value: "1 MP", credits: 1 },
  { value: "4 MP", credits: 5 },
];
const perSecond = {
  kind: "per-second-by-parameter",
  parameter: "resolution",
  rates,
  duration: "length",
} as const;
const resolution = (...values: string[]) =>
  aModelParameter({ name: "resolution", schema: aString({ enum: values }) });

it.each<[PriceBasis, string[]]>([
  [
    { kind: "by-parameter", parameter: "resolution", rates },
    ['depends on "resolution", which is none of its parameters'],
  ],
  [
    perSecond,
    [
      'depends on "resolution", which is none of its parameters',
      'takes its duration from "length", which is none of its parameters',
    ],
  ],
  [
    { kind: "per-second", credits: 1, duration: "length" },
    ['takes its duration from "length", which is none of its parameters'],
  ],
  [
    { kind: "per-output", credits: 1, count: "n" },
    ['takes its number of outputs from "n", which is none of its parameters'],
  ],
  [{ kind: "variable", typical: 3 }, ["varies, and no table of it is published"]],
])("reports %j", (basis, want) => {
  expect(messagesOf(rule, { price: aPrice(basis) })).toEqual(
    want.map((problem) => `the price of acme/painter-2 ${problem}`),
  );
});

it("reports rates and values that do not meet", () => {
  const price = aPrice({ kind: "by-parameter", parameter: "resolution", rates });
  expect(messagesOf(rule, { price, parameters: [resolution("1 MP", "2 MP")] })).toEqual([
    'the price of acme/painter-2 has a rate for "4 MP", which "resolution" does not take',
    'the price of acme/painter-2 has no rate for "2 MP", which "resolution" takes',
  ]);
});

it("reports what does not fit in a table", () => {
  const price = aPrice({
    kind: "by-parameters",
    per: "second",
    parameters: ["resolution", "sound"],
    table: [
      { values: ["1 MP", true], credits: 1 },
      { values: ["9 MP"], credits: 2 },
    ],
    times: "length",
  });
  expect(messagesOf(rule, { price, parameters: [resolution("1 MP", "2 MP")] })).toEqual([
    'the price of acme/painter-2 has a rate for "9 MP", which is 1 of 2 values',
    'the price of acme/painter-2 has a rate for "9 MP", which "resolution" does not take',
    'the price of acme/painter-2 has no rate for "2 MP", which "resolution" takes',
    'the price of acme/painter-2 depends on "sound", which is none of its parameters',
    'the price of acme/painter-2 takes its number of seconds from "length", which is none of its parameters',
  ]);
});

it.each<PriceBasis>([
  { kind: "fixed", credits: 1 },
  { kind: "unknown" },
  { kind: "per-second", credits: 1, duration: null },
  { kind: "by-parameter", parameter: "resolution", rates },
  perSecond,
  {
    kind: "by-parameters",
    per: "call",
    parameters: ["resolution"],
    table: rates.map(({ value, credits }) => ({ values: [value], credits })),
    times: null,
  },
])("stays silent on %j", (basis) => {
  const parameters = [resolution("1 MP", "4 MP"), aModelParameter({ name: "length" })];
  expect(messagesOf(rule, { price: aPrice(basis), parameters })).toEqual([]);
});

it("stays silent on a price whose table is told in words", () => {
  const note = {
    about: "table",
    mark: "published",
    text: "4 s: 5 credits.",
    source: null,
  } as const;
  const price = { ...aPrice({ kind: "variable", typical: null }), notes: [note] };
  expect(messagesOf(rule, { price })).toEqual([]);
});

it("compares numbers with rates that are keyed by text, and stays silent on models known in part", () => {
  const fps = aModelParameter({
    name: "fps",
    schema: { kind: "integer", nullable: false, enum: [24] },
  });
  const price = aPrice({
    kind: "by-parameter",
    parameter: "fps",
    rates: [{ value: "24", credits: 1 }],
  });
  const variable = aPrice({ kind: "variable", typical: null });
  expect(
    messagesOf(rule, { price, parameters: [fps] }, { price: variable, completeness: "partial" }),
  ).toEqual([]);
});
