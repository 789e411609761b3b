// A short run over our own documents; `npm run fuzz` takes longer ones and other documents.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listedInBody, listedInPath, pathPerModel, shop } from "../generator/init/acme-apis.ts";
import { fuzz } from "./fuzz.ts";
import { documentOf } from "./testing/hostile-document.ts";
import { mutateJson, mutateText, randomFrom } from "./testing/mutate.ts";

const seed = Number(process.env["FUZZ_SEED"] ?? 20261121);
const invented = [
  pathPerModel,
  listedInPath,
  listedInBody,
  shop,
  documentOf("text", { nameOf: (word) => word }),
];

describe("mutated documents", () => {
  it("are reported or emitted, and end", async () => {
    const documents = invented.map((document, i) => ({
      name: `${i}.json`,
      text: JSON.stringify(document),
    }));
    expect(await fuzz({ seed, count: 25, documents, seconds: 20 })).toEqual([]);
  }, 120_000);

  it("of our own are so, too", async () => {
    const name = "spec/additions/apiframe/common.yaml";
    const documents = [{ name, text: readFileSync(name, "utf8") }];
    expect(await fuzz({ seed, count: 20, documents, seconds: 20 })).toEqual([]);
  }, 60_000);

  it("that take too long are findings", async () => {
    const documents = [{ name: "a.json", text: JSON.stringify(shop) }];
    const [finding] = await fuzz({ seed, count: 1, documents, seconds: 0 });
    expect(finding?.problem).toMatch(/^took /);
  });
});

describe("mutations", () => {
  it("are the same for a seed, and others for another", () => {
    const make = (from: number) => JSON.stringify(mutateJson(shop, randomFrom(from)));
    expect(make(7)).toBe(make(7));
    expect(new Set([1, 2, 3, 4, 5].map(make)).size).toBeGreaterThan(3);
    expect(mutateText("openapi: 3.1.0", randomFrom(3))).toBe(
      mutateText("openapi: 3.1.0", randomFrom(3)),
    );
  });

  it("leave the original alone", () => {
    const before = JSON.stringify(shop);
    for (let n = 0; n < 50; n += 1) mutateJson(shop, randomFrom(n));
    expect(JSON.stringify(shop)).toBe(before);
  });
});
