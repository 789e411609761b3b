// What the pages of one provider look things up in. Everything is indexed once, so that planning
// stays linear in the size of the document.

import type { Cassette, Exchange } from "../../catalog/cassette.ts";
import type {
  Catalog,
  Equivalent,
  Model,
  NamedSchema,
  Operation,
  Provider,
} from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { namesIn } from "../../catalog/schema-circles.ts";
import type { EmitInput } from "../emitter.ts";
import { findComparisons } from "./comparisons.ts";
import { findFailure } from "./exchanges.ts";
import { externalHref, linkPath, modelFile, type PageLink, schemaFile } from "./links.ts";
import { createFragments, type Fragments } from "./openapi-fragment.ts";
import type { Schemas } from "./schema-words.ts";
import { cleanLine } from "./text.ts";
import { type Unfolded, unfold } from "./unfold.ts";

export interface DocsContext {
  readonly catalog: Catalog;
  readonly provider: Provider;
  /** The first server's address without a slash at its end; null when it is not an http address. */
  readonly baseUrl: string | null;
  readonly schemas: Schemas;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly models: ReadonlyMap<string, Model>;
  /** Links to the models that an operation runs, from the provider's folder. */
  readonly modelsByOperation: ReadonlyMap<string, readonly PageLink[]>;
  readonly cassettesByModel: ReadonlyMap<string, readonly Cassette[]>;
  /** A failed job of no particular model, for the pages of models that show none; or null. */
  readonly failure: Cassette | null;
  /** Recordings of webhook deliveries that belong to no particular model. */
  readonly deliveries: readonly Cassette[];
  readonly exchangesByOperation: ReadonlyMap<string, readonly RecordedExchange[]>;
  /** The file of each comparison below `compare/`, by the id of its entry. */
  readonly comparisons: ReadonlyMap<string, string>;
  /** Each model's part of the provider's document. */
  readonly fragments: Fragments;
  readonly equivalentsByModel: ReadonlyMap<string, readonly Equivalent[]>;
  /** The operations whose bodies or parameters name a schema. */
  readonly usedBy: ReadonlyMap<string, readonly Operation[]>;
  /** A link to a schema's page, from a page one folder below the provider's. Linking makes the page. */
  linkSchema(named: NamedSchema): PageLink;
  /** Names of all schemas linked so far; grows while their pages are planned. */
  readonly linked: ReadonlySet<string>;
  /** Makes the page of a schema, as linking it does. */
  addLink(name: string): void;
  /** What is planned, and the names of all schemas that it links. */
  withLinks<T>(plan: () => T): readonly [planned: T, links: readonly string[]];
  /** The fields of a named schema, others linked. */
  fieldsOf(name: string): Unfolded;
  /** By its first word: the ids of the models whose ids begin with it. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** What is the same on all pages of this API: planned for the first that asks. */
  once<T>(plan: (context: DocsContext) => T): T;
}

export interface RecordedExchange {
  readonly cassette: Cassette;
  readonly exchange: Exchange;
}

export function createContext(provider: Provider, input: EmitInput): DocsContext {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  const links = createLinks();
  const fields = new Map<string, readonly [Unfolded, readonly string[]]>();
  const shared = new Map<unknown, unknown>();
  const cassettes = input.cassettes.filter((cassette) => cassette.provider === provider.id);
  // What a model takes stands on its own page; a page of the bare schema would say less.
  const modelOf = singleOwners(provider);
  const linkSchema = (named: NamedSchema): PageLink => {
    const model = modelOf.get(named.name);
    if (model) {
      return { label: cleanLine(model.name), path: linkPath(`../${modelFile(model)}`) };
    }
    links.add(named.name);
    return { label: named.typeName, path: linkPath(`../${schemaFile(named)}`) };
  };
  const context: DocsContext = {
    catalog: input.catalog,
    provider,
    baseUrl: serverAddress(provider.servers[0]?.url),
    schemas,
    operations: new Map(provider.operations.map((operation) => [operation.id, operation])),
    models: new Map(provider.models.map((model) => [model.id, model])),
    modelsByOperation: new Map(
      [...groupBy(provider.models, ({ operation }) => operation)].map(([id, models]) => [
        id,
        models.map((model) => ({ label: cleanLine(model.name), path: linkPath(modelFile(model)) })),
      ]),
    ),
    cassettesByModel: groupBy(cassettes, ({ model }) => model),
    failure: findFailure(cassettes, provider.jobs),
    deliveries: cassettes.filter(
      ({ model, exchanges }) => model === null && exchanges.some(({ webhook }) => webhook !== null),
    ),
    exchangesByOperation: groupBy(
      cassettes.flatMap((cassette) =>
        cassette.exchanges.map((exchange) => ({ cassette, exchange })),
      ),
      ({ exchange }) => exchange.operation,
    ),
    comparisons: new Map(findComparisons(input.catalog).map(({ entry, file }) => [entry.id, file])),
    fragments: createFragments(provider, input.documents.get(provider.id)),
    families: groupBy(
      provider.models.map(({ id }) => id),
      familyOf,
    ),
    once<T>(plan: (context: DocsContext) => T): T {
      if (!shared.has(plan)) shared.set(plan, plan(context));
      // Only a plan of this type was put under itself.
      return shared.get(plan) as T;
    },
    equivalentsByModel: equivalentsByModel(input.catalog.equivalents, provider),
    usedBy: findUses(provider),
    linkSchema,
    linked: links.all,
    addLink: links.add,
    withLinks: links.during,
    fieldsOf(name) {
      const ref: Schema = { kind: "ref", name, nullable: false };
      const [unfolded, linked] =
        fields.get(name) ?? links.during(() => unfold(ref, { schemas, link: linkSchema }));
      fields.set(name, [unfolded, linked]);
      // Also the page that finds it unfolded links what stands in it.
      for (const one of linked) links.add(one);
      return unfolded;
    },
  };
  return context;
}

/** Which schemas are linked: by all pages, and by each. */
function createLinks() {
  const all = new Set<string>();
  const open: Set<string>[] = [];
  return {
    all,
    add(name: string) {
      all.add(name);
      for (const links of open) links.add(name);
    },
    during<T>(plan: () => T): readonly [T, readonly string[]] {
      const links = new Set<string>();
      open.push(links);
      try {
        return [plan(), [...links]];
      } finally {
        open.pop();
      }
    },
  };
}

/** `flux-2-dev` and `flux-1.1-pro` share their first word; so do `wan-2.7` and `wan-image-2.6`. */
export const familyOf = (id: string) => /^[\p{L}]+/u.exec(id)?.[0] ?? id;

/** By the name of its request schema: the one model that takes it. */
function singleOwners({ models }: Provider): Map<string, Model> {
  const groups = groupBy(models, ({ requestSchema }) => requestSchema);
  return new Map(
    [...groups].flatMap(([name, [first, ...others]]) =>
      first && others.length === 0 ? [[name, first] as const] : [],
    ),
  );
}

/** Addresses with variables or without a host cannot be called as they stand. */
export function serverAddress(url: string | undefined): string | null {
  if (url === undefined || url.includes("{")) return null;
  const href = externalHref(url);
  return href === null ? null : href.replace(/[?#].*$/, "").replace(/(?<!\/)\/+$/, "");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function equivalentsByModel(
  equivalents: readonly Equivalent[],
  provider: Provider,
): Map<string, Equivalent[]> {
  const pairs = equivalents.flatMap((equivalent) =>
    equivalent.members
      .filter((member) => member.provider === provider.id)
      .map(({ model }) => ({ equivalent, model })),
  );
  const groups = groupBy(pairs, ({ model }) => model);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ equivalent }) => equivalent)]));
}

function findUses(provider: Provider): Map<string, Operation[]> {
  const uses = provider.operations.flatMap((operation) => {
    const contents = [
      ...(operation.body?.content ?? []),
      ...operation.responses.flatMap(({ content }) => content),
    ];
    const schemas = [
      ...operation.parameters.map(({ schema }) => schema),
      ...contents.flatMap(({ schema, itemSchema }) =>
        itemSchema ? [schema, itemSchema] : [schema],
      ),
    ];
    return [...new Set(schemas.flatMap(namesIn))].map((name) => ({ name, operation }));
  });
  const groups = groupBy(uses, ({ name }) => name);
  return new Map([...groups].map(([name, list]) => [name, list.map(({ operation }) => operation)]));
}
