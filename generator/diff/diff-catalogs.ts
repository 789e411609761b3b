// Two catalogs in, their changes out: providers, models, operations and schemas are paired, and
// every place they have in common is shown to the classifiers. A function of its arguments.

import type { Catalog, Model, NamedSchema, Operation, Provider } from "../catalog/catalog.ts";
import type { Change } from "./change.ts";
import { classify } from "./classify.ts";
import { createCollector, type Recorded } from "./collect.ts";
import { compareOperation } from "./compare-operation.ts";
import { comparePayload } from "./compare-payload.ts";
import { compareSchemas, pointersOf, schemasOf, type Walk } from "./compare-schemas.ts";
import { schemaOfModel } from "./model-schema.ts";
import {
  pairBy,
  pairModels,
  pairOperations,
  pairProviders,
  pathShape,
  renamedSchemas,
} from "./pair.ts";
import { createReach, operationNode } from "./reach.ts";
import type { DiffOptions, Owner, Pair, Place, Sides, Site } from "./site.ts";

const defaultOptions: DiffOptions = { responseEnums: "open", today: null };

export function diffCatalogs(
  old: Catalog,
  next: Catalog,
  options: DiffOptions = defaultOptions,
): Change[] {
  const { pairs, removed, added } = pairProviders(old, next);
  return [
    ...pairs,
    // A provider that is gone has lost everything it had; a new one had nothing.
    ...removed.map((provider) => ({ old: provider, new: emptied(provider) })),
    ...added.map((provider) => ({ old: emptied(provider), new: provider })),
  ]
    .sort((a, b) => (a.new.id < b.new.id ? -1 : 1))
    .flatMap((pair) => diffProviders(pair, options));
}

function emptied(provider: Provider): Provider {
  return { ...provider, operations: [], models: [], schemas: [], webhooks: [] };
}

function diffProviders(provider: Pair<Provider>, options: DiffOptions): Change[] {
  const collector = createCollector(provider);
  const visit = (site: Site, place: Place, node: string | null) => {
    for (const finding of classify(site, place, options)) {
      collector.record({ finding, place, node } satisfies Recorded);
    }
  };
  const owner: Owner = { provider, model: null, operation: null };
  const root = rootPlace(owner);
  visit({ kind: "provider", ...provider }, root, null);
  const models = pairModels(provider.old, provider.new);
  const reach = createReach();
  const walk: Walk = {
    schemas: { old: schemasOf(provider.old.schemas), new: schemasOf(provider.new.schemas) },
    pointers: { old: pointersOf(provider.old.schemas), new: pointersOf(provider.new.schemas) },
    reach,
    skipped: requestsOf(provider),
    naming: "schema",
    visit,
  };
  compareModels(models, owner, walk);
  compareOperations(provider, models, owner, walk);
  compareWebhooks(provider, owner, walk, options);
  for (const pair of renamedSchemas(provider.old, provider.new)) {
    const place = { ...root, old: pair.old.source.pointer, new: pair.new.source.pointer };
    visit({ kind: "component", old: pair.old.name, new: pair.new.name }, place, null);
  }
  return collector.finish(reach);
}

/** The requests of models are compared as models; operations leave them alone. */
function requestsOf(provider: Pair<Provider>): ReadonlySet<string> {
  const all = [...provider.old.models, ...provider.new.models];
  return new Set(all.map(({ requestSchema }) => requestSchema));
}

function rootPlace(owner: Owner): Place {
  return {
    owner,
    direction: "request",
    carrier: "none",
    name: "the API",
    keys: [],
    old: "#",
    new: "#",
  };
}

type Models = ReturnType<typeof pairModels>;

function compareModels({ pairs, removed, added }: Models, owner: Owner, walk: Walk): void {
  const show = (model: Sides<Model>, operation: Owner["operation"] = null) => {
    const place: Place = {
      ...rootPlace({ ...owner, model, operation }),
      carrier: "body",
      name: "the input",
      old: model.old?.source.pointer ?? null,
      new: model.new?.source.pointer ?? null,
    };
    walk.visit({ kind: "model", ...model }, place, "");
    return place;
  };
  for (const model of removed) show({ old: model, new: null });
  for (const model of added) show({ old: null, new: model });
  for (const model of pairs) {
    const place = show(model, modelOperation(model, owner));
    // Each model is told about by itself, so what it shares with others is looked at again.
    const own: Walk = { ...walk, reach: createReach(), skipped: new Set(), naming: "path" };
    compareSchemas(own, schemaOfModel(model.old), schemaOfModel(model.new), place, "");
    const requests = { old: findRequest(walk, "old", model), new: findRequest(walk, "new", model) };
    if (requests.old && requests.new) {
      const selector = new Set([model.old.select.name, model.new.select.name]);
      const quiet = (site: Site, at: Place, node: string) => {
        if (at.keys.length === 1 && selector.has(at.keys[0]!)) return;
        walk.visit(site, at, node);
      };
      const named: Walk = { ...own, reach: createReach(), visit: quiet };
      compareSchemas(named, requests.old, requests.new, place, "");
    }
  }
}

function modelOperation(model: Pair<Model>, { provider }: Owner): Owner["operation"] {
  const find = (side: "old" | "new") =>
    provider[side].operations.find(({ id }) => id === model[side].operation);
  const [old, next] = [find("old"), find("new")];
  return old && next ? { old, new: next } : null;
}

function findRequest(walk: Walk, side: "old" | "new", model: Pair<Model>) {
  const name = model[side].requestSchema;
  return walk.schemas[side].has(name) ? ({ kind: "ref", name, nullable: false } as const) : null;
}

function compareOperations(
  provider: Pair<Provider>,
  models: Models,
  owner: Owner,
  walk: Walk,
): void {
  const { pairs, removed, added } = pairOperations(provider.old, provider.new);
  const paths = {
    old: new Set(provider.old.operations.map(({ path }) => pathShape(path))),
    new: new Set(provider.new.operations.map(({ path }) => pathShape(path))),
  };
  const show = (operation: Sides<Operation>, pathLives: boolean) => {
    const place = {
      ...rootPlace({ ...owner, operation }),
      name: "the operation",
      old: operation.old?.source.pointer ?? null,
      new: operation.new?.source.pointer ?? null,
    };
    walk.visit({ kind: "operation", pathLives, ...operation }, place, "");
  };
  // A model that went with its own operation is one loss, and told as the model's.
  const covered = {
    old: new Set(models.removed.map(({ operation }) => operation)),
    new: new Set(models.added.map(({ operation }) => operation)),
  };
  for (const operation of removed) {
    if (covered.old.has(operation.id)) continue;
    show({ old: operation, new: null }, paths.new.has(pathShape(operation.path)));
  }
  for (const operation of added) {
    if (covered.new.has(operation.id)) continue;
    show({ old: null, new: operation }, paths.old.has(pathShape(operation.path)));
  }
  for (const operation of pairs) {
    show(operation, true);
    compareOperation(walk, { ...owner, operation }, operation, operationNode(operation.new.id));
  }
}

function compareWebhooks(
  provider: Pair<Provider>,
  owner: Owner,
  walk: Walk,
  options: DiffOptions,
): void {
  const { pairs, removed, added } = pairBy(
    provider.old.webhooks,
    provider.new.webhooks,
    ({ name }) => name,
  );
  const at = (old: { source: NamedSchema["source"] } | null, next: typeof old): Place => ({
    ...rootPlace(owner),
    direction: "response",
    name: "the payload",
    old: old?.source.pointer ?? null,
    new: next?.source.pointer ?? null,
  });
  for (const webhook of removed)
    walk.visit({ kind: "webhook", old: webhook, new: null }, at(webhook, null), "");
  for (const webhook of added)
    walk.visit({ kind: "webhook", old: null, new: webhook }, at(null, webhook), "");
  for (const pair of pairs) {
    const place = at(pair.old, pair.new);
    walk.visit({ kind: "webhook", ...pair }, place, "");
    const findings = comparePayload(walk, pair, place, options);
    if (findings.length > 0) walk.visit({ kind: "payload", findings, ...pair }, place, "");
  }
}
