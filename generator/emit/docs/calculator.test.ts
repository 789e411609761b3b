import { describe, expect, it } from "vitest";
import type { Price } from "../../catalog/catalog.ts";
import { aModel, aModelParameter, aString } from "../../catalog/makers.ts";
import { planCalculator } from "./calculator.ts";

const facts = { mark: "published", asOf: "2026-03-09", source: null, notes: [] } as const;
const plan = (price: Price) =>
  planCalculator(
    aModel({
      price,
      parameters: [
        aModelParameter({
          name: "resolution",
          path: ["videoParams", "resolution"],
          schema: aString({ enum: ["720p", "1080p"] }),
          default: "720p",
        }),
        aModelParameter({
          name: "duration",
          schema: { kind: "integer", nullable: false, minimum: 2, maximum: 15 },
          default: 5,
        }),
        aModelParameter({
          name: "count",
          schema: { kind: "integer", nullable: false, enum: [1, 2] },
        }),
      ],
    }),
  );

describe("the calculator", () => {
  it("asks for what the price depends on", () => {
    const rates = [
      { value: "720p", credits: 2 },
      { value: "1080p", credits: 3 },
    ];
    const view = plan({
      ...facts,
      kind: "per-second-by-parameter",
      parameter: "videoParams.resolution",
      rates,
      duration: "duration",
    })!;
    expect(JSON.parse(view.price)).toMatchObject({
      kind: "per-second-by-parameter",
      credits: { "720p": 2, "1080p": 3 },
      asOf: "2026-03-09",
    });
    expect(view.controls).toEqual([
      {
        label: "resolution",
        path: '["videoParams","resolution"]',
        options: [
          { value: '"720p"', label: "720p", isDefault: true },
          { value: '"1080p"', label: "1080p", isDefault: false },
        ],
        value: "720p",
        min: "0",
        max: "",
      },
      { label: "duration", path: '["duration"]', options: [], value: "5", min: "2", max: "15" },
    ]);
  });

  it("asks for each of several parameters, with the values that are priced", () => {
    const view = plan({
      ...facts,
      kind: "by-parameters",
      per: "second",
      parameters: ["videoParams.resolution", "sound"],
      table: [
        { values: ["720p", false], credits: 1 },
        { values: ["720p", true], credits: 2 },
        { values: ["1080p", true], credits: 4 },
      ],
      times: "duration",
    })!;
    expect(JSON.parse(view.price)).toEqual({
      kind: "by-parameters",
      by: [
        ["/videoParams/resolution", "720p"],
        ["/sound", null],
      ],
      credits: { "720p": { false: 1, true: 2 }, "1080p": { true: 4 } },
      times: ["/duration", 5],
      asOf: "2026-03-09",
      mark: "published",
    });
    const offered = view.controls.map(({ label, options }) => [
      label,
      options.map(({ label: shown, isDefault }) => `${shown}${isDefault ? "*" : ""}`).join(),
    ]);
    expect(offered).toEqual([
      ["resolution", "720p*,1080p"],
      ["sound", "false,true"],
      ["duration", ""],
    ]);
  });

  it("offers the values of a count that has few", () => {
    const [control] = plan({ ...facts, kind: "per-output", credits: 2, count: "count" })!.controls;
    expect(control!.options.map(({ value }) => value)).toEqual(['"1"', '"2"']);
  });

  it("asks only for the number of calls where one figure holds", () => {
    expect(plan({ ...facts, kind: "fixed", credits: 2 })!.controls).toEqual([]);
  });

  it.each([
    { ...facts, kind: "unknown" as const },
    { ...facts, kind: "variable" as const, typical: 4 },
  ])("is not there for a price that is $kind", (price) => {
    expect(plan(price)).toBeNull();
  });
});
