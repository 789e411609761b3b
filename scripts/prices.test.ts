// Prices by several parameters, against the providers' own words, and as the two who reckon them do
// it: `estimate()` of the package, and the simulator's bill.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalog, Model, PriceTable } from "../generator/catalog/catalog.ts";
import { isObject, type Json, type JsonObject } from "../generator/ground/json.ts";
import { priceOf } from "../generator/simulate/price.ts";
import { clientFromCatalog } from "../generator/verbs/catalog-client.ts";
import type { Model as PackageModel } from "../templates/client/runtime/descriptors.js";

const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
const models = catalog.providers.flatMap((provider) => {
  const client = clientFromCatalog(provider);
  return provider.models.map((model, i) => ({
    id: model.id,
    model,
    made: client.models[i] as PackageModel<object, unknown>,
  }));
});

/** Parameters by their dotted paths, as a call has them. */
function nested(given: readonly (readonly [string, Json])[]): JsonObject {
  let params: JsonObject = {};
  for (const [name, value] of given) {
    const [group, key] = name.split(".");
    const inner = Object.hasOwn(params, group!) ? params[group!] : undefined;
    params = key
      ? { ...params, [group!]: { ...(isObject(inner) ? inner : {}), [key]: value } }
      : { ...params, [group!]: value };
  }
  return params;
}

describe("prices that the pages give in words", () => {
  it.each<[string, string, JsonObject, number]>([
    ["gpt-image-1.5", "24 for auto, the default", {}, 24],
    [
      "gpt-image-1.5",
      "4 for low; times number_of_images",
      { "gptImageParams.quality": "low", "gptImageParams.number_of_images": 3 },
      12,
    ],
    ["hailuo-2.3", "768p: 10 for 10 s", { "hailuoParams.duration": 10 }, 10],
    ["hailuo-2.3", "1080p: 10 credits for 6 s", { "hailuoParams.resolution": "1080p" }, 10],
    ["kling-2.1", "pro: 5 credits for 5 s", {}, 5],
    ["kling-2.1", "standard: 3 credits for 5 s", { "klingParams.mode": "standard" }, 3],
    ["kling-2.6", "10 s: 40 with sound", { "klingParams.duration": 10 }, 40],
    ["kling-2.6", "5 s: 15 credits", { "klingParams.generate_audio": false }, 15],
    ["kling-3.0", "pro 7 with sound, per second", { "klingParams.duration": 10 }, 70],
    ["veo-3.1", "8 s: 20 with sound", {}, 20],
    ["veo-3.1-fast", "6 s: 4", { "veoParams.duration": 6, "veoParams.generate_audio": false }, 4],
    [
      "wan-2.6",
      "1080p: 18 for 15 s",
      { "wanParams.resolution": "1080p", "wanParams.duration": 15 },
      18,
    ],
    ["wan-2.6-flash", "with sound, 720p: 3 for 5 s", {}, 3],
  ])("%s: %s", (id, _, given, want) => {
    const { made } = models.find((one) => one.id === id)!;
    expect(made.estimate(nested(Object.entries(given)))).toMatchObject({
      kind: "known",
      credits: want,
      mark: "published",
    });
  });

  it("are unknown where the page says nothing", () => {
    const { made } = models.find(({ id }) => id === "kling-3.0")!;
    const reason = "no known price, /klingParams/mode 4k, /klingParams/generate_audio true";
    expect(made.estimate({ klingParams: { mode: "4k" } })).toEqual({ kind: "unknown", reason });
  });
});

const priced = models.flatMap(({ id, model, made }) =>
  model.price.kind === "by-parameters" ? [{ id, model, made, price: model.price }] : [],
);

it.each(priced)("$id: an estimate and a bill agree on every row", ({ model, made, price }) => {
  for (const row of rowsOf(price)) {
    expect(made.estimate(row.params)).toMatchObject({ kind: "known", credits: row.credits });
    expect(priceOf(model as Model, row.params, -1)).toBe(row.credits);
  }
});

function rowsOf({ parameters, table, times }: PriceTable) {
  return table.map(({ values, credits }) => {
    const given = parameters.map((name, i): [string, Json] => [name, values[i]!]);
    const counted: [string, Json][] = times === null ? [] : [[times, 3]];
    return { params: nested([...given, ...counted]), credits: credits * (times === null ? 1 : 3) };
  });
}
