// The pages that belong to no single API, by their views.

import { describe, expect, it } from "vitest";
import type { Price } from "../../catalog/catalog.ts";
import { aCatalog, aModel, aModelParameter, aProvider, aString } from "../../catalog/makers.ts";
import { noReleases, type ReleaseNote } from "../../catalog/releases.ts";
import { planCatalogue } from "./catalogue.ts";
import { planChangesFeed, planChangesPage } from "./changes-page.ts";
import { planComparePage } from "./compare-page.ts";
import { findComparisons } from "./comparisons.ts";
import { createContext } from "./context.ts";
import { spokenText } from "./prose.ts";
import { planStartPage } from "./start-page.ts";
import { scriptJson } from "./structured.ts";

const known = { mark: "published", asOf: null, source: null, notes: [] } as const;
const fixed: Price = { kind: "fixed", credits: 2, ...known };
const perSecond: Price = { kind: "per-second", credits: 3, duration: null, ...known };

describe("the catalogue", () => {
  const providers = [
    aProvider({
      models: [
        aModel({
          id: "p10",
          name: "Painter 10",
          features: ["LoRA", "text-to-image"],
          price: fixed,
        }),
        aModel({ id: "p9", name: "Painter 9", features: ["lora"], price: perSecond }),
        aModel({ id: "v1", name: "Film", modality: "video", price: { kind: "unknown", ...known } }),
      ],
    }),
    aProvider({ id: "zenith", name: "Zenith", models: [] }),
  ];
  const catalogue = planCatalogue(aCatalog({ providers }))!;

  it("lists models by what they make, versions in the order in which people count", () => {
    expect(
      catalogue.groups.map(({ title, models }) => [title, models.map(({ name }) => name)]),
    ).toEqual([
      ["Image", ["Painter 9", "Painter 10"]],
      ["Video", ["Film"]],
    ]);
    expect(catalogue.total).toBe(3);
  });

  it("has a column for what models do only where one says so", () => {
    const models = [
      aModel({ id: "a", summary: "" }),
      aModel({ id: "b", summary: "", modality: "video" }),
      aModel({ id: "c", summary: "Films.", modality: "video" }),
    ];
    const { groups } = planCatalogue(aCatalog({ providers: [aProvider({ models })] }))!;
    expect(groups.map(({ summarised }) => summarised)).toEqual([false, true]);
  });

  it("offers what there is, one spelling of a feature for all", () => {
    expect(catalogue.facets).toEqual({
      providers: [{ slug: "acme", label: "Acme", count: 3 }],
      modalities: [
        { slug: "image", label: "Image", count: 2 },
        { slug: "video", label: "Video", count: 1 },
      ],
      features: [
        { slug: "lora", label: "LoRA", count: 2 },
        { slug: "text-to-image", label: "text to image", count: 1 },
      ],
    });
    expect(catalogue.groups[0]!.models.map(({ featureSlugs }) => featureSlugs)).toEqual([
      "lora",
      "lora text-to-image",
    ]);
  });

  it("tells figures of a call from figures of a second, and from none", () => {
    const lines = catalogue.groups.flatMap(({ models }) => models);
    expect(lines.map(({ credits, unitSlug }) => [credits, unitSlug])).toEqual([
      ["3", "second"],
      ["2", "call"],
      ["", "unknown"],
    ]);
  });

  it("is none where there are no models", () => {
    expect(planCatalogue(aCatalog({ providers: [aProvider({ models: [] })] }))).toBeNull();
  });
});

describe("a comparison", () => {
  const parameter = (name: string, values: string[], path = [name]) =>
    aModelParameter({ name, path, schema: aString({ enum: values }) });
  const here = aModel({
    id: "a",
    parameters: [parameter("size", ["S", "M"]), aModelParameter({ name: "seed", path: ["seed"] })],
  });
  const there = aModel({
    id: "b",
    completeness: "partial",
    parameters: [parameter("size", ["M", "L"], ["params", "size"])],
  });
  const catalog = aCatalog({
    providers: [
      aProvider({ models: [here] }),
      aProvider({ id: "zenith", name: "Zenith", models: [there] }),
    ],
    equivalents: [
      {
        id: "index",
        name: "A and B",
        mark: "inferred",
        note: null,
        members: [
          { provider: "acme", model: "a" },
          { provider: "zenith", model: "b" },
        ],
        parameters: [
          {
            name: "size",
            paths: [
              { provider: "acme", path: ["size"] },
              { provider: "zenith", path: ["params", "size"] },
            ],
            note: null,
            values: [],
            always: [],
          },
          {
            name: "seed",
            paths: [{ provider: "acme", path: ["seed"] }],
            note: null,
            values: [],
            always: [],
          },
        ],
      },
      {
        id: "lonely",
        name: "Alone",
        mark: "unknown",
        note: null,
        members: [
          { provider: "acme", model: "a" },
          { provider: "nobody", model: "x" },
        ],
        parameters: [],
      },
    ],
  });
  const input = {
    catalog,
    cassettes: [],
    documents: new Map(),
    withSite: true,
    releases: noReleases,
  };
  const contexts = new Map(
    catalog.providers.map((provider) => [provider.id, createContext(provider, input)]),
  );
  const [comparison, ...others] = findComparisons(catalog);
  const page = planComparePage(comparison!, catalog, contexts);

  it("is made of members that exist, and never takes the list's own name", () => {
    expect(others).toEqual([]);
    expect(comparison!.file).toBe("index2");
  });

  it("pairs parameters and says where their values differ", () => {
    expect(page.shared.map(({ name, cells }) => [name, cells.map((cell) => cell?.path)])).toEqual([
      ["size", ["size", "params.size"]],
    ]);
    expect(spokenText(page.shared[0]!.difference)).toBe(
      "Values only at Acme: S; only at Zenith: L.",
    );
  });

  it("says what each side lacks, and whose silence says little", () => {
    expect(page.lacking).toEqual([
      { provider: "Acme", names: [], partial: false },
      { provider: "Zenith", names: [{ path: "seed", at: "Acme" }], partial: true },
    ]);
  });

  it("has a cell of every fact for each side", () => {
    for (const { title, cells } of page.facts) expect(cells, title).toHaveLength(2);
  });
});

describe("changes", () => {
  const catalog = aCatalog({ providers: [aProvider({ models: [aModel({ id: "painter-2" })] })] });
  const { packageName } = catalog.providers[0]!;
  const quiet = { behaviour: false, cost: false, docs: false } as const;
  const release: ReleaseNote = {
    version: "2.0.0",
    date: "2026-03-09",
    packages: [
      {
        name: packageName,
        version: "2.0.0",
        previous: "1.0.0",
        override: null,
        level: "major",
        entries: [
          {
            id: "property-removed",
            level: "major",
            axes: { wire: "none", source: "major", ...quiet },
            message: "`seed` is gone",
            model: "painter-2",
          },
          {
            id: "docs-changed",
            level: "patch",
            axes: { wire: "none", source: "patch", ...quiet },
            message: "a word",
            model: "no-such-model",
          },
        ],
      },
    ],
  };

  it("link the model they concern, where it still exists", () => {
    const [view] = planChangesPage(catalog, [release]).releases;
    expect(view!.packages[0]!.entries.map(({ model }) => model?.path ?? null)).toEqual([
      "acme/painter-2",
      null,
    ]);
  });

  it("make a feed whose ids and dates come from the notes alone", () => {
    const feed = planChangesFeed(catalog, [release]);
    expect(feed.updated).toBe("2026-03-09T00:00:00Z");
    expect(feed.entries).toEqual([
      {
        id: "urn:modelsmith:changes:acme:2.0.0:2026-03-09",
        title: "Acme API 2.0.0",
        updated: "2026-03-09T00:00:00Z",
        link: "changes.html#v-2.0.0-2026-03-09",
        lines: [`${packageName} 2.0.0 (breaking)`, "breaking: seed is gone.", "fix: A word."],
      },
    ]);
    expect(planChangesFeed(catalog, []).entries).toEqual([]);
  });
});

describe("getting started", () => {
  it("begins with a model that is known in full and has a price", () => {
    const vague = aModel({ id: "a", name: "Vague", completeness: "partial" });
    const sound = aModel({
      id: "b",
      name: "Sound",
      moduleName: "b",
      identifier: "sound",
      price: fixed,
    });
    const { providers } = planStartPage(
      aCatalog({ providers: [aProvider({ models: [vague, sound] })] }),
    );
    expect(providers[0]!.model).toEqual({ label: "Sound", path: "acme/b" });
    expect(providers[0]!.run).toContain("client.run(sound, ");
    expect(providers[0]!.rehearse).toContain("127.0.0.1");
  });
});

it.each([["</script><!--"], ["a & b's"], ["line\u2028end"]])(
  "JSON in a script holds %j",
  (text) => {
    const json = scriptJson({ text });
    expect(json).not.toMatch(/[<>&'\u2028]/);
    expect(JSON.parse(json)).toEqual({ text });
  },
);
