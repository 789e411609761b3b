// The part of a provider's document that concerns one model: its request, the question about its
// job, and every component that these name. A document of its own, with nothing left to look up.

import type { Model, Provider } from "../../catalog/catalog.ts";
import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../../ground/json.ts";

export interface Fragments {
  /** False where the document does not hold the model's operation. */
  has(model: Model): boolean;
  /** Null where there is none. */
  make(model: Model): JsonObject | null;
}

export function createFragments(provider: Provider, document: Json | undefined): Fragments {
  if (!isObject(document)) return { has: () => false, make: () => null };
  // Walked once for all models: a document has about as many operations and schemas as models.
  const operations = findOperations(document);
  const components = createComponents(document);
  return {
    has: ({ operation }) => operations.has(operation),
    make: (model) => fragment({ model, provider, document, operations, components }),
  };
}

interface Parts {
  readonly model: Model;
  readonly provider: Provider;
  readonly document: JsonObject;
  readonly operations: ReadonlyMap<string, Found>;
  readonly components: Components;
}

function fragment({ model, provider, document, operations, components }: Parts): JsonObject | null {
  const submit = operations.get(model.operation);
  if (!submit) return null;
  const poll = provider.jobs && operations.get(provider.jobs.poll.operation);
  const paths = joinPaths([
    { ...submit, operation: narrowed(submit.operation, model) },
    ...(poll && poll.operation !== submit.operation ? [poll] : []),
  ]);
  const info = ownObject(document, "info") ?? {};
  return {
    openapi: ownString(document, "openapi") ?? "3.1.1",
    info: {
      title: `${model.name} at ${provider.name}`,
      version: ownString(info, "version") ?? "1",
      description: `The part of ${provider.title} that concerns ${model.id}.`,
    },
    ...kept(document, ["servers", "security"]),
    paths,
    components: neededComponents(components, document, paths),
  };
}

interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  /** What the path item says for all its operations. */
  readonly shared: JsonObject;
}

/** By their ids; of two with the same, the first. */
function findOperations(document: JsonObject): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const [path, item] of Object.entries(ownObject(document, "paths") ?? {})) {
    if (!isObject(item)) continue;
    const shared = kept(item, ["parameters", "servers"]);
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation)) continue;
      const id = ownString(operation, "operationId");
      if (id === null || found.has(id)) continue;
      found.set(id, { path, method, operation, shared });
    }
  }
  return found;
}

function joinPaths(found: readonly Found[]): JsonObject {
  const paths = new Map<string, JsonObject>();
  for (const { path, method, operation, shared } of found) {
    // Links and callbacks lead to operations that are not here.
    const entries = Object.entries(operation).filter(([key]) => key !== "callbacks");
    const item = { ...(paths.get(path) ?? shared), [method]: Object.fromEntries(entries) };
    paths.set(path, item);
  }
  return Object.fromEntries(paths);
}

/** The operation with the model's own body, where it takes those of others as well. */
function narrowed(operation: JsonObject, { requestSchema, select, example }: Model): JsonObject {
  const body = ownObject(operation, "requestBody");
  const content = body && ownObject(body, "content");
  if (!body || !content) return operation;
  const value =
    example === null || !isObject(example.params)
      ? null
      : { ...(select.in === "body" ? { [select.name]: select.value } : {}), ...example.params };
  const media = Object.entries(content).map(([type, entry]) => {
    if (!/[/+]json\b/.test(type)) return [type, entry] as const;
    const schema = { $ref: `#/components/schemas/${requestSchema}` };
    return [type, { schema, ...(value === null ? {} : { example: value }) }] as const;
  });
  return { ...operation, requestBody: { ...body, content: Object.fromEntries(media) } };
}

function kept(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = own(object, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

interface Components {
  find(kind: string, name: string): Json | undefined;
  /** What a component refers to, as it is written. */
  references(component: Json): readonly string[];
}

function createComponents(document: JsonObject): Components {
  const components = ownObject(document, "components") ?? {};
  const known = new Map<Json, readonly string[]>();
  return {
    find: (kind, name) => own(ownObject(components, kind) ?? {}, name),
    references(component) {
      const found = known.get(component) ?? referencesIn(component);
      known.set(component, found);
      return found;
    },
  };
}

function neededComponents(
  components: Components,
  document: JsonObject,
  paths: JsonObject,
): JsonObject {
  const needed = new Map<string, Map<string, Json>>();
  const add = (kind: string, name: string) => {
    const value = components.find(kind, name);
    const names = needed.get(kind) ?? new Map<string, Json>();
    if (value === undefined || names.has(name)) return;
    needed.set(kind, names.set(name, value));
    follow(components.references(value));
  };
  const follow = (references: readonly string[]) => {
    for (const reference of references) {
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
      if (kind !== undefined && name !== undefined) add(kind, unescaped(name));
    }
  };
  follow(referencesIn(paths));
  for (const name of securityNames(document, paths)) add("securitySchemes", name);
  return Object.fromEntries(
    [...needed]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([kind, names]) => [
        kind,
        Object.fromEntries([...names].sort(([a], [b]) => byCodeUnit(a, b))),
      ]),
  );
}

function unescaped(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Maps whose keys are names of the API's own; everywhere else a key has its fixed meaning. */
const namedMaps = new Set(["properties", "patternProperties", "$defs", "responses", "content"]);
/** Values, in which nothing is a reference. */
const plainValues = new Set(["example", "examples", "default", "enum", "const"]);

function referencesIn(node: Json): string[] {
  const found: string[] = [];
  const visit = (value: Json, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) visit(item, false);
      return;
    }
    for (const [key, member] of Object.entries(value as JsonObject)) {
      if (isMap) visit(member, false);
      else if (key === "$ref" && typeof member === "string") found.push(member);
      else if (key === "mapping" && isObject(member)) {
        found.push(...Object.values(member).filter((target) => typeof target === "string"));
      } else if (!plainValues.has(key)) visit(member, namedMaps.has(key));
    }
  };
  visit(node, false);
  return found;
}

function securityNames(document: JsonObject, paths: JsonObject): string[] {
  const operations = Object.values(paths).flatMap((item) =>
    isObject(item) ? Object.values(item).filter(isObject) : [],
  );
  return [document, ...operations].flatMap((holder) =>
    ownArray(holder, "security").flatMap((entry) => (isObject(entry) ? Object.keys(entry) : [])),
  );
}
