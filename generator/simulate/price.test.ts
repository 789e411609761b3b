import { expect, it } from "vitest";
import type { PriceBasis } from "../catalog/catalog.ts";
import { aModel, aModelParameter } from "../catalog/makers.ts";
import type { JsonObject } from "../ground/json.ts";
import { priceOf } from "./price.ts";

const rates = [
  { value: "720p", credits: 2.5 },
  { value: "1080p", credits: 3 },
];

function priced(basis: PriceBasis, body: JsonObject): number {
  const price = { ...basis, mark: "published", asOf: null, source: null, notes: [] } as const;
  const parameters = [
    aModelParameter({ name: "size", path: ["video", "size"], default: "720p" }),
    aModelParameter({ name: "seconds", path: ["seconds"], default: 5 }),
    aModelParameter({ name: "count", path: ["count"] }),
    aModelParameter({ name: "sound", default: false }),
  ];
  return priceOf(aModel({ price, parameters }), body, 7);
}

const byBoth = (times: string | null): PriceBasis => ({
  kind: "by-parameters",
  per: times === null ? "call" : "second",
  parameters: ["video.size", "sound"],
  table: [
    { values: ["720p", false], credits: 1 },
    { values: ["720p", true], credits: 2 },
    { values: ["1080p", true], credits: 4 },
  ],
  times,
});

it.each<[string, PriceBasis, JsonObject, number]>([
  ["fixed", { kind: "fixed", credits: 0.25 }, {}, 0.25],
  [
    "by parameter",
    { kind: "by-parameter", parameter: "video.size", rates },
    { video: { size: "1080p" } },
    3,
  ],
  ["by a default", { kind: "by-parameter", parameter: "size", rates }, {}, 2.5],
  [
    "by a value without a rate",
    { kind: "by-parameter", parameter: "size", rates },
    { video: { size: "8k" } },
    7,
  ],
  ["per second", { kind: "per-second", credits: 0.1, duration: "seconds" }, { seconds: 3 }, 0.3],
  [
    "per second, spelt as text",
    { kind: "per-second", credits: 2, duration: "seconds" },
    { seconds: "4s" },
    8,
  ],
  [
    "per second by parameter",
    { kind: "per-second-by-parameter", parameter: "size", rates, duration: "seconds" },
    {},
    12.5,
  ],
  ["per output, count unknown", { kind: "per-output", credits: 2, count: "count" }, {}, 7],
  ["per output", { kind: "per-output", credits: 2, count: "count" }, { count: 3 }, 6],
  ["by several parameters", byBoth(null), { video: { size: "1080p" }, sound: true }, 4],
  ["by several parameters, by default", byBoth(null), {}, 1],
  ["by several parameters, unlisted", byBoth(null), { video: { size: "8k" } }, 7],
  ["by several parameters, per second", byBoth("seconds"), { sound: true }, 10],
  ["variable", { kind: "variable", typical: 12 }, {}, 12],
  ["variable without a figure", { kind: "variable", typical: null }, {}, 7],
  ["unknown", { kind: "unknown" }, {}, 7],
])("%s", (_, basis, body, want) => expect(priced(basis, body)).toBe(want));
