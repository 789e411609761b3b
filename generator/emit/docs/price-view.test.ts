import { describe, expect, it } from "vitest";
import type { PriceBasis } from "../../catalog/catalog.ts";
import { aModel, aModelParameter } from "../../catalog/makers.ts";
import { planPrice } from "./price-view.ts";
import { spokenText } from "./prose.ts";

const known = { mark: "published", asOf: null, source: null, notes: [] } as const;
const plan = (basis: PriceBasis) =>
  planPrice(
    aModel({
      price: { ...basis, ...known },
      parameters: [
        aModelParameter({
          name: "duration",
          default: 5,
          schema: { kind: "integer", nullable: false },
        }),
        aModelParameter({
          name: "resolution",
          default: "720p",
          path: ["videoParams", "resolution"],
        }),
        aModelParameter({ name: "sound", default: false }),
      ],
    }),
  );
const rates = [
  { value: "720p", credits: 2.5 },
  { value: "1080p", credits: 3 },
];

const byBoth = (per: "call" | "second", times: string | null): PriceBasis => ({
  kind: "by-parameters",
  per,
  parameters: ["resolution", "sound"],
  table: [
    { values: ["720p", false], credits: 1 },
    { values: ["1080p", true], credits: 4 },
  ],
  times,
});

describe("planPrice", () => {
  it.each<[PriceBasis, string, string]>([
    [
      { kind: "fixed", credits: 1 },
      "1 credit per call",
      "One figure is given for a call, whatever its parameters.",
    ],
    [
      { kind: "by-parameter", parameter: "resolution", rates },
      "2.5 to 3 credits per call",
      "The price of a call depends on resolution.",
    ],
    [
      { kind: "per-second", credits: 8, duration: "duration" },
      "8 credits per second",
      "Billed by the second; duration says how many seconds (5 when left out).",
    ],
    [
      { kind: "per-second-by-parameter", parameter: "resolution", rates, duration: null },
      "2.5 to 3 credits per second",
      "Billed by the second, at a rate that depends on resolution.",
    ],
    [
      { kind: "per-output", credits: 2, count: "duration" },
      "2 credits per output",
      "Each output is billed by itself; duration says how many (5 when left out).",
    ],
    [
      byBoth("call", null),
      "1 to 4 credits per call",
      "The price of a call depends on resolution and sound.",
    ],
    [
      byBoth("second", "duration"),
      "1 to 4 credits per second",
      "Billed by the second; duration says how many (5 when left out), at a rate that depends on resolution and sound.",
    ],
    [
      { kind: "variable", typical: 5 },
      "varies, for example 5 credits",
      "The price depends on more than is published; the provider's own example was charged 5 credits.",
    ],
    [{ kind: "variable", typical: null }, "varies", "The price depends on more than is published."],
  ])("tells %j", (basis, headline, text) => {
    const view = plan(basis);
    expect([view.headline, spokenText(view.basis)]).toEqual([headline, text]);
  });

  it("invents nothing where no price is known", () => {
    const { headline, table, basis } = plan({ kind: "unknown" });
    expect([headline, table]).toEqual(["not published", null]);
    expect(spokenText(basis)).toContain("publishes no price");
  });

  it("marks the row that applies by default, by name or dotted path", () => {
    for (const parameter of ["resolution", "videoParams.resolution"]) {
      expect(plan({ kind: "by-parameter", parameter, rates }).table!.rows).toEqual([
        { value: "720p", credits: "2.5", isDefault: true },
        { value: "1080p", credits: "3", isDefault: false },
      ]);
    }
  });

  it("has a row for each price by several parameters", () => {
    expect(plan(byBoth("call", null)).table).toEqual({
      parameter: "resolution, sound",
      unit: "Credits per call",
      rows: [
        { value: "720p, false", credits: "1", isDefault: true },
        { value: "1080p, true", credits: "4", isDefault: false },
      ],
    });
  });

  it("shows a price list that is published in words, once", () => {
    const note = (about: string, text: string) =>
      ({ about, text, mark: "published", source: null }) as const;
    const { basis, list, notes } = planPrice(
      aModel({
        price: {
          ...known,
          kind: "variable",
          typical: null,
          notes: [note("table", "4 s: 5 credits, 10 with sound"), note("scale", "An older list.")],
        },
      }),
    );
    expect(spokenText(basis)).toBe("It depends on several parameters at once.");
    expect(spokenText(list)).toBe("4 s: 5 credits, 10 with sound.");
    expect(notes.map(({ about }) => about)).toEqual(["Which price list"]);
    expect(plan({ kind: "variable", typical: null }).list).toEqual([]);
  });

  it("says how well a price is known", () => {
    const price = {
      kind: "fixed",
      credits: 1,
      mark: "third-party",
      asOf: "2026-03-09",
      source: "a list",
      notes: [],
    } as const;
    expect(planPrice(aModel({ price }))).toMatchObject({
      mark: { word: "third-party" },
      asOf: "2026-03-09",
      source: { text: "a list", href: null },
    });
  });
});
