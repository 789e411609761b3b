import { expect, it } from "vitest";
import type { Catalog, Equivalent, Limit, ModelParameter } from "../../catalog/catalog.ts";
import { aCatalog, aModel, aModelParameter, aProvider } from "../../catalog/makers.ts";
import type { NumberSchema } from "../../catalog/schema.ts";
import { run } from "../test-run.ts";
import { crossProviderLimitConflict } from "./cross-provider-limit-conflict.ts";

const steps = (limits: Partial<NumberSchema>, changes: Partial<ModelParameter> = {}) =>
  aModelParameter({
    name: "steps",
    schema: { kind: "integer", nullable: false, ...limits },
    ...changes,
  });
const aLimit = (value: number, changes: Partial<Limit> = {}): Limit => ({
  name: "reference_images",
  value,
  unit: null,
  parameter: null,
  mark: "published",
  ...changes,
});

interface Side {
  readonly parameters?: readonly ModelParameter[];
  readonly limits?: readonly Limit[];
}

function catalogOf(acme: Side, zenith: Side, note: string | null = null): Catalog {
  const equivalent: Equivalent = {
    id: "painter-2",
    name: "Painter 2",
    mark: "published",
    note,
    members: [
      { provider: "acme", model: "painter-2" },
      { provider: "zenith", model: "painter" },
      { provider: "zenith", model: "gone" },
    ],
    parameters: [
      {
        name: "steps",
        note,
        values: [],
        always: [],
        paths: [
          { provider: "acme", path: ["steps"] },
          { provider: "zenith", path: ["paint", "steps"] },
        ],
      },
      {
        name: "seed",
        note: null,
        values: [],
        always: [],
        paths: [
          { provider: "acme", path: ["seed"] },
          { provider: "zenith", path: null },
        ],
      },
    ],
  };
  return aCatalog({
    providers: [
      aProvider({ models: [aModel(acme)] }),
      aProvider({ id: "zenith", models: [aModel({ id: "painter", ...zenith })] }),
    ],
    equivalents: [equivalent],
  });
}

const nested = (limits: Partial<NumberSchema>) => steps(limits, { path: ["paint", "steps"] });

it("reports bounds and promises that differ, on both models", () => {
  const catalog = catalogOf(
    {
      parameters: [steps({ minimum: 1, maximum: 50 })],
      limits: [aLimit(4, { name: "referenceImages" })],
    },
    { parameters: [nested({ minimum: 0, maximum: 28 })], limits: [aLimit(5)] },
  );
  const found = run(crossProviderLimitConflict, catalog);
  expect(found.map(({ message }) => message)).toEqual([
    '"steps" of acme/painter-2 and zenith/painter differs: minimum 1 against 0, maximum 50 against 28',
    '"referenceImages" of acme/painter-2 and zenith/painter differs: 4 against 5',
  ]);
  expect(found[0]).toMatchObject({
    subject: { provider: "acme", model: "painter-2", parameter: "steps" },
    others: [{ provider: "zenith", model: "painter", parameter: "paint.steps" }],
  });
});

it("takes a note on the mapping for the reason", () => {
  const catalog = catalogOf(
    { parameters: [steps({ maximum: 50 })], limits: [aLimit(4)] },
    { parameters: [nested({ maximum: 28 })], limits: [aLimit(5)] },
    "Each provider sets its own.",
  );
  const excuse = { reason: "Each provider sets its own.", until: null, at: null };
  expect(run(crossProviderLimitConflict, catalog)).toMatchObject([{ excuse }, { excuse }]);
});

it.each<[string, Side, Side]>([
  [
    "equal limits",
    { parameters: [steps({ maximum: 50 })] },
    { parameters: [nested({ maximum: 50 })] },
  ],
  [
    "limits stated on one side",
    { parameters: [steps({ maximum: 50 })] },
    { parameters: [nested({})] },
  ],
  [
    "inferred limits",
    {
      parameters: [
        steps(
          { maximum: 50 },
          { notes: [{ about: "range", mark: "inferred", text: "", source: null }] },
        ),
      ],
      limits: [aLimit(4, { mark: "inferred" })],
    },
    { parameters: [nested({ maximum: 28 })], limits: [aLimit(5)] },
  ],
  ["other units", { limits: [aLimit(4, { unit: "MB" })] }, { limits: [aLimit(5)] }],
])("stays silent on %s", (_, acme, zenith) => {
  expect(run(crossProviderLimitConflict, catalogOf(acme, zenith))).toEqual([]);
});
