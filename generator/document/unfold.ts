// Documents describe "one route, many models" in three ways: a path per model, one path whose
// body is a union, one path with a general body and a schema per model among the components.
// This pass brings them all to the first form, with names taken from the model ids, so that
// nothing behind it depends on how a provider happens to write its document.

import type { Checked } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own, ownArray, ownObject, ownString } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { distinctNames, pascalCase } from "../ground/names.ts";
import type { NormalDocument } from "./normalize.ts";
import { componentsOf, pathItems, resolve, schemaName } from "./openapi.ts";
import { locate } from "./traced.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

/** A route whose path names the model: `/v1/models/{id}/run`. */
export interface ModelRoute {
  readonly method: string;
  readonly path: string;
  /** The parameter in `path`. */
  readonly parameter: string;
  /** Words at the end of component names that are no part of a model's name. */
  readonly suffixes: readonly string[];
  /** Model ids known from the facts: they tell which component belongs to which model. */
  readonly ids: readonly string[];
}

interface Unfolded {
  readonly id: string;
  readonly operation: JsonObject;
  /** Component name of the body, or null when the body is not known. */
  readonly schema: string | null;
  /** Where the operation, and its schema, stood. */
  readonly pointer: string;
}

export function unfoldModels(document: NormalDocument, routes: readonly ModelRoute[]): Checked<NormalDocument> {
  let current = document;
  for (const route of routes) current = unfoldRoute(current, route);
  return { value: current, diagnostics: [] };
}

function unfoldRoute(document: NormalDocument, route: ModelRoute): NormalDocument {
  const root = document.root;
  const concrete: Unfolded[] = [];
  const dropped = new Set<string>();
  for (const [path, item] of pathItems(root)) {
    const operation = own(item, route.method);
    const segment = matchRoute(route, path);
    if (segment === null || !isObject(operation)) continue;
    dropped.add(path);
    const pointer = childPointer("#/paths", path, route.method);
    if (!segment.startsWith("{")) {
      concrete.push({ id: decode(segment), operation, schema: bodyComponent(root, operation), pointer });
    } else {
      concrete.push(...fromTemplate(document, route, operation, pointer));
    }
  }
  if (dropped.size === 0) return document;
  return rebuild(document, route, concrete, dropped);
}

/** The segment that stands where the route has its parameter; null when the path is another. */
function matchRoute(route: ModelRoute, path: string): string | null {
  const wanted = route.path.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  let segment: string | null = null;
  for (const [i, part] of wanted.entries()) {
    if (part === `{${route.parameter}}`) segment = given[i]!;
    else if (part !== given[i]) return null;
  }
  return segment;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function bodyComponent(root: JsonObject, operation: JsonObject): string | null {
  const media = jsonMedia(root, operation);
  const reference = media && ownString(ownObject(media, "schema") ?? {}, "$ref");
  return reference ? schemaName(reference) : null;
}

function jsonMedia(root: JsonObject, operation: JsonObject): JsonObject | null {
  const body = resolve(root, own(operation, "requestBody"), "#");
  return body ? ownObject(ownObject(body.node, "content") ?? {}, "application/json") : null;
}

/** One path for all models: the branches of its body, or else the components that bear their names. */
function fromTemplate(
  document: NormalDocument,
  route: ModelRoute,
  operation: JsonObject,
  pointer: string,
): Unfolded[] {
  const root = document.root;
  const schemas = componentsOf(root, "schemas");
  const body = bodyComponent(root, operation);
  const union = body === null ? null : own(schemas, body);
  const branches = isObject(union) ? [...ownArray(union, "oneOf"), ...ownArray(union, "anyOf")] : [];
  const discriminator = isObject(union) ? ownObject(union, "discriminator") : null;
  const names = branches.flatMap((branch) => {
    const name = isObject(branch) ? schemaName(ownString(branch, "$ref") ?? "") : null;
    return name === null ? [] : [name];
  });
  const candidates = names.length > 0 ? names : Object.keys(schemas);
  const nameOf = namesById(route, candidates);
  const mapped = mappingOf(discriminator);
  return route.ids.flatMap((id): Unfolded[] => {
    const schema = mapped.get(id) ?? nameOf.get(reduce(id));
    return schema === undefined ? [] : [{ id, operation, schema, pointer }];
  });
}

function mappingOf(discriminator: JsonObject | null): Map<string, string> {
  const mapping = discriminator ? (ownObject(discriminator, "mapping") ?? {}) : {};
  return new Map(
    Object.entries(mapping).flatMap(([value, target]): [string, string][] => {
      if (typeof target !== "string") return [];
      return [[value, schemaName(target) ?? target]];
    }),
  );
}

/** Components by their names reduced to letters and digits, suffixes off. */
function namesById(route: ModelRoute, candidates: readonly string[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const name of candidates) {
    const stripped = route.suffixes.reduce(
      (text, suffix) => (text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
      name,
    );
    for (const key of [reduce(name), reduce(stripped)]) if (!byName.has(key)) byName.set(key, name);
  }
  return byName;
}

function reduce(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function rebuild(
  document: NormalDocument,
  route: ModelRoute,
  unfolded: readonly Unfolded[],
  dropped: ReadonlySet<string>,
): NormalDocument {
  const taken = Object.keys(componentsOf(document.root, "schemas"));
  const renames = canonicalNames(unfolded, taken);
  const root = structuredClone(document.root) as Mutable;
  renameSchemas(root, renames);
  const entries = new Map(document.origins.entries);
  for (const [from, to] of renames) {
    const pointer = childPointer("#/components/schemas", from);
    entries.set(childPointer("#/components/schemas", to), locate(document, pointer));
  }
  const paths: [string, Json][] = [];
  for (const [path, item] of pathItems(document.root)) {
    const kept = (root["paths"] as JsonObject)[path] as JsonObject;
    const rest = dropped.has(path)
      ? Object.fromEntries(Object.entries(kept).filter(([key]) => key !== route.method))
      : kept;
    if (Object.keys(rest).length > 0) paths.push([path, rest]);
  }
  const made = [...unfolded].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, operation, schema, pointer } of made) {
    const path = route.path.replace(`{${route.parameter}}`, encodeURIComponent(id));
    const name = schema === null ? null : (renames.get(schema) ?? schema);
    paths.push([path, { [route.method]: concreteOperation(operation, route, id, name) }]);
    entries.set(childPointer("#/paths", path, route.method), locate(document, pointer));
  }
  root["paths"] = Object.fromEntries(paths) as JsonObject;
  const facts = new Map([...document.modelFacts].map(([name, value]) => [renames.get(name) ?? name, value]));
  return { ...document, root: root as JsonObject, origins: { ...document.origins, entries }, modelFacts: facts };
}

/** `Flux2DevRequest` for each model's body, unless another component has that name. */
function canonicalNames(unfolded: readonly Unfolded[], taken: readonly string[]): Map<string, string> {
  const renames = new Map<string, string>();
  for (const { id, schema } of unfolded) {
    const wanted = `${pascalCase(id, "Model")}Request`;
    if (schema === null || schema === wanted || renames.has(schema)) continue;
    const [name] = distinctNames([wanted], [...taken, ...renames.values()]);
    renames.set(schema, name!);
  }
  return renames;
}

function renameSchemas(root: Mutable, renames: ReadonlyMap<string, string>): void {
  if (renames.size === 0) return;
  const components = root["components"] as Mutable;
  components["schemas"] = Object.fromEntries(
    Object.entries(components["schemas"] as JsonObject).map(([name, schema]) => [renames.get(name) ?? name, schema]),
  );
  visitSchemas(root, {
    schema: ({ schema }) => {
      const name = typeof schema["$ref"] === "string" ? schemaName(schema["$ref"]) : null;
      const to = name === null ? undefined : renames.get(name);
      if (to !== undefined) schema["$ref"] = `#/components/schemas/${to}`;
    },
  });
}

function concreteOperation(
  operation: JsonObject,
  route: ModelRoute,
  id: string,
  schema: string | null,
): JsonObject {
  const body = ownObject(operation, "requestBody");
  const content = body ? ownObject(body, "content") : null;
  const parameters = ownArray(operation, "parameters").filter(
    (parameter) => !(isObject(parameter) && parameter["in"] === "path" && parameter["name"] === route.parameter),
  );
  const { parameters: _, ...rest } = operation;
  return {
    ...rest,
    operationId: `run${pascalCase(id, "Model")}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    requestBody: {
      ...body,
      required: true,
      content: {
        ...content,
        "application/json": {
          ...(content ? ownObject(content, "application/json") : null),
          schema: schema === null ? { type: "object" } : { $ref: `#/components/schemas/${schema}` },
        },
      },
    },
  };
}
