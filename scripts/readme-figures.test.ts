// The figures of README.md that a change of spec or generator makes untrue without anybody noticing.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultLimits } from "../generator/ground/limits.ts";

const readme = readFileSync("README.md", "utf8");
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** How many samples ran, by language and provider. */
type Ledger = Readonly<
  Record<string, { readonly ran: Readonly<Record<string, Readonly<Record<string, number>>>> }>
>;

/** All figures that stand where the pattern has its group. */
const figures = (pattern: RegExp) =>
  [...readme.matchAll(pattern)].map(([, text]) => Number(text!.replaceAll(",", "")));

it("counts the files that generate writes", () => {
  const files = Object.keys(json("generated/manifest.json").files).length;
  expect(figures(/generated\/ {2}(?:0 written, )?(\d+) (?:unchanged in|files, nothing)/g)).toEqual([
    files,
    files,
  ]);
  const [[, written, unchanged] = []] = readme.matchAll(/(?!0 )(\d+) written, (\d+) unchanged/g);
  expect(Number(written) + Number(unchanged)).toBe(files);
});

it.each([
  ["PixelDojo", "pixeldojo"],
  ["Apiframe", "apiframe"],
])("counts the models and operations of %s", (name, id) => {
  const provider = json("generated/catalog.json").providers.find(
    (one: { readonly id: string }) => one.id === id,
  );
  const [models, operations] = [provider.models.length, provider.operations.length];
  expect(figures(new RegExp(`\\*\\*${name}\\*\\* \\((\\d+) models\\)`, "g"))).toEqual([models]);
  const row = new RegExp(`^ {2}${name} +(\\d+) models +(\\d+) operations`, "m").exec(readme);
  expect(row?.slice(1).map(Number)).toEqual([models, operations]);
});

it("counts the samples that are run", () => {
  const ledger: Ledger = json("scripts/samples-ledger.json");
  const ran = Object.values(ledger).flatMap((language) =>
    Object.values(language.ran).flatMap((provider) => Object.values(provider)),
  );
  expect(figures(/run by the tests: ([\d,]+)\ssamples/g)).toEqual([
    ran.reduce((sum, count) => sum + count, 0),
  ]);
});

it("names every limit with its default", () => {
  const unit: Readonly<Record<string, number>> = { MiB: 2 ** 20, GiB: 2 ** 30 };
  const rows = [...readme.matchAll(/^\| `(\w+)` \| ([\d,]+)(?: (\w+))? \|/gm)].map(
    ([, name, figure, word]) => [
      name,
      Number(figure!.replaceAll(",", "")) * (unit[word ?? ""] ?? 1),
    ],
  );
  expect(Object.fromEntries(rows)).toEqual(defaultLimits);
});
