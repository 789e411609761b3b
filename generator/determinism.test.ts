// The same input gives the same bytes: run after run, and however the keys of a document are
// ordered, where their order says nothing.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, describe as suite } from "vitest";
import { isObject, type Json } from "./ground/json.ts";
import { emit } from "./make-output.ts";
import { describe, lockText } from "./pipeline.ts";
import { type Material, readMaterial } from "./read-material.ts";
import { readProgramTexts } from "./verbs/program-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const golden = `${root}generator/golden`;
const cases = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Objects whose order readers see: a document explains its properties, and its answers, in turn. */
const ordered = new Set(["properties", "content", "responses", "rates", "examples"]);
/** Objects that are printed as they come. */
const verbatim = new Set(["example", "default", "const", "enum", "value", "params", "table"]);

type Random = () => number;

/** Numbers that look like chance and are the same in every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffleKeys<T extends Json>(value: T, random: Random, key = ""): T {
  if (Array.isArray(value))
    return value.map((item) => shuffleKeys(item as Json, random)) as unknown as T;
  if (!isObject(value) || verbatim.has(key)) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [name, shuffleKeys(item, random, name)] as const,
  );
  if (!ordered.has(key)) {
    for (let i = entries.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [entries[i], entries[j]] = [entries[j]!, entries[i]!];
    }
  }
  return Object.fromEntries(entries) as T;
}

function shuffled(material: Material, random: Random): Material {
  const shuffle = <T>(value: T): T => shuffleKeys(value as Json, random) as T;
  return {
    ...material,
    lock: shuffle(material.lock),
    waivers: material.waivers && { ...material.waivers, value: shuffle(material.waivers.value) },
    providers: material.providers.map((provider) => ({
      ...provider,
      facts: shuffle(provider.facts),
      upstream: provider.upstream && {
        ...provider.upstream,
        root: shuffle(provider.upstream.root),
      },
      additions: provider.additions.map((source) => ({ ...source, value: shuffle(source.value) })),
      overlays: provider.overlays.map((source) => ({ ...source, value: shuffle(source.value) })),
    })),
  };
}

/** Everything a run makes, as text by path. Documents are handed on in the order they came in. */
async function outputOf(material: Material): Promise<Map<string, string>> {
  const described = describe(material, "2026-01-01");
  const files = await emit(described.value!, readProgramTexts(null), {
    raw: false,
    site: true,
    today: "2026-01-01",
  });
  return new Map(files.value.map(({ path, text }) => [path, text]));
}

const documents = /(^|[/.])openapi\.json$/;

function expectSame(found: ReadonlyMap<string, string>, want: ReadonlyMap<string, string>): void {
  expect([...found.keys()].sort()).toEqual([...want.keys()].sort());
  for (const [path, text] of want)
    if (!documents.test(path)) expect(found.get(path), path).toBe(text);
  for (const [path, text] of want) {
    if (documents.test(path)) expect(JSON.parse(found.get(path)!), path).toEqual(JSON.parse(text));
  }
}

suite.each(cases)("%s", (name) => {
  const material = readMaterial(`${golden}/${name}/spec`, `${golden}/${name}`).then(
    ({ value }) => value,
  );
  const want = material.then(outputOf);

  it("gives the same bytes twice", async () => {
    expect([...(await outputOf(await material))]).toEqual([...(await want)]);
  });

  it.each([7919, 104729])(
    "gives the same bytes with its keys in another order (%i)",
    async (seed) => {
      expectSame(await outputOf(shuffled(await material, randomFrom(seed))), await want);
    },
  );
});

/** The part of the output that nothing after it can put in order again. */
function catalogOf(material: Material): string {
  const { catalog, names } = describe(material, "2026-01-01").value!;
  return JSON.stringify(catalog, null, 1) + lockText(names);
}

suite.each(cases)("the catalog of %s", (name) => {
  it("is the same for every order of keys that was tried", async () => {
    const { value: material } = await readMaterial(`${golden}/${name}/spec`, `${golden}/${name}`);
    const want = catalogOf(material);
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(catalogOf(shuffled(material, randomFrom(seed * 7919))), `order ${seed}`).toBe(want);
    }
  });
});

suite("spec/", () => {
  it("gives the same catalog and names with its keys in another order", async () => {
    const { value: material } = await readMaterial(`${root}spec`, root);
    const found = catalogOf(shuffled(material, randomFrom(7919)));
    expect(found === catalogOf(material)).toBe(true);
  });
});
