// What the rules' tests share: a rule run over one model, and its messages.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog, Model } from "../catalog/catalog.ts";
import { aCatalog, aModel, aProvider } from "../catalog/makers.ts";
import type { Found, Rule } from "./rule.ts";

export const catalogOf = (...models: Partial<Model>[]): Catalog =>
  aCatalog({
    providers: [
      aProvider({
        models: models.map(aModel),
        origin: { kind: "hand-written", url: null, note: null },
      }),
    ],
  });

export const run = (rule: Rule, catalog: Catalog, cassettes: readonly Cassette[] = []): Found[] => [
  ...rule.check({ catalog, cassettes }),
];

export const messagesOf = (rule: Rule, ...models: Partial<Model>[]): string[] =>
  run(rule, catalogOf(...models)).map(({ message }) => message);

export const aCassette = (changes: Partial<Cassette> = {}): Cassette => ({
  id: "acme/painter-2/completed",
  provider: "acme",
  model: "painter-2",
  title: "A picture",
  origin: "documented",
  from: "https://acme.example/docs",
  note: null,
  waiver: null,
  exchanges: [],
  source: { file: "spec/cassettes/acme/painter-2/completed.json", pointer: "#" },
  ...changes,
});
