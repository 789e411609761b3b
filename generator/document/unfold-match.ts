// Tells which models a route serves and which component holds each one's body: by the path where
// there is one per model, by discriminator mapping, or by the name that a component bears.

import type { Diagnostic } from "../ground/diagnostic.ts";
import {
  byCodeUnit,
  isObject,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { decodeSegments, fitsSlot, segmentsAt } from "../ground/model-slot.ts";
import type { NormalDocument } from "./normalize.ts";
import { componentsOf, pathItems, resolve, schemaName } from "./openapi.ts";
import { locate } from "./traced.ts";

/** A route whose path names the model: `/v1/models/{id}/run`. */
export interface ModelRoute {
  readonly method: string;
  readonly path: string;
  /** The parameter in `path`; `owner/name` where two neighbours hold the id. */
  readonly parameter: string;
  /** Ids that fit the path and are no models. */
  readonly except?: readonly string[];
  /** Whether models known from the facts alone take the route's own body. */
  readonly general?: boolean;
  /** Words at the end of component names that are no part of a model's name. */
  readonly suffixes: readonly string[];
  /** Model ids known from the facts: they tell which component belongs to which model. */
  readonly ids: readonly string[];
}

export interface FoundBody {
  readonly id: string;
  readonly operation: JsonObject;
  /** Component name of the body, or null when the body is not known. */
  readonly schema: string | null;
  /** Where the operation, and its schema, stood. */
  readonly pointer: string;
}

export interface RouteMatch {
  /** One per model, by id. */
  readonly bodies: readonly FoundBody[];
  /** The paths that the route covers. */
  readonly paths: ReadonlySet<string>;
  /** Components that described the body of all models at once. */
  readonly unions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function matchRoute(document: NormalDocument, route: ModelRoute): RouteMatch {
  const root = document.root;
  const bodies = new Map<string, FoundBody>();
  const paths = new Set<string>();
  const unions: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, item] of pathItems(root)) {
    const operation = own(item, route.method);
    const segment = segmentsAt(route.path, route.parameter, path);
    if (segment === null || !isObject(operation)) continue;
    if (route.except?.includes(decodeSegments(segment))) continue;
    paths.add(path);
    const pointer = childPointer("#/paths", path, route.method);
    const schema = bodyComponent(root, operation);
    const id = decodeSegments(segment);
    if (!segment.includes("{")) {
      // A path of its own says more than the general one.
      bodies.set(id, { id, operation, schema, pointer });
      continue;
    }
    if (schema !== null) unions.push(schema);
    const template = fromTemplate(document, route, operation, pointer);
    for (const body of template.bodies) if (!bodies.has(body.id)) bodies.set(body.id, body);
    diagnostics.push(...template.diagnostics);
  }
  return {
    bodies: [...bodies.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    paths,
    unions,
    diagnostics,
  };
}

function bodyComponent(root: JsonObject, operation: JsonObject): string | null {
  const body = resolve(root, own(operation, "requestBody"), "#");
  const content = (body && ownObject(body.node, "content")) ?? {};
  const schema = ownObject(ownObject(content, "application/json") ?? {}, "schema");
  const reference = schema && ownString(schema, "$ref");
  return reference === null ? null : schemaName(reference);
}

interface FromTemplate {
  readonly bodies: readonly FoundBody[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One path for all models: the branches of its body, or else the components that bear their names. */
function fromTemplate(
  document: NormalDocument,
  route: ModelRoute,
  operation: JsonObject,
  pointer: string,
): FromTemplate {
  const root = document.root;
  const schemas = componentsOf(root, "schemas");
  const body = bodyComponent(root, operation);
  const union = body === null ? null : ownObject(schemas, body);
  const branches = union ? [...ownArray(union, "oneOf"), ...ownArray(union, "anyOf")] : [];
  const names = branches.flatMap((branch) => {
    const name = isObject(branch) ? schemaName(ownString(branch, "$ref") ?? "") : null;
    return name === null ? [] : [name];
  });
  const mapped = mappingOf(union, schemas);
  const nameOf = namesById(route, names.length > 0 ? names : Object.keys(schemas));
  const ids = new Set([...route.ids, ...mapped.keys(), ...listedIds(root, route, operation)]);
  const bodies = [...ids].flatMap((id): FoundBody[] => {
    const own = mapped.get(id) ?? nameOf.get(reduce(id));
    const isGeneral = route.general === true && fitsSlot(route.parameter, id);
    const schema = own ?? (isGeneral ? body : undefined);
    return schema === undefined ? [] : [{ id, operation, schema, pointer }];
  });
  const used = new Set(bodies.map(({ schema }) => schema));
  const unmatched = names.filter((name) => !used.has(name));
  return {
    bodies,
    diagnostics: unmatched.map((name) => unmatchedBranch(document, name, pointer, route)),
  };
}

function unmatchedBranch(
  document: NormalDocument,
  name: string,
  pointer: string,
  route: ModelRoute,
): Diagnostic {
  return {
    code: "unfold/unmatched-branch",
    message: `${route.method.toUpperCase()} ${route.path} takes ${name}, which belongs to no known model`,
    at: locate(document, pointer),
    fix: "name its model under `models` in the provider facts",
  };
}

function mappingOf(union: JsonObject | null, schemas: JsonObject): Map<string, string> {
  const discriminator = union && ownObject(union, "discriminator");
  const mapping = discriminator ? (ownObject(discriminator, "mapping") ?? {}) : {};
  return new Map(
    Object.entries(mapping).flatMap(([value, target]): [string, string][] => {
      const name = typeof target === "string" ? (schemaName(target) ?? target) : null;
      return name !== null && Object.hasOwn(schemas, name) ? [[value, name]] : [];
    }),
  );
}

/** The ids that the path parameter itself lists. */
function listedIds(root: JsonObject, route: ModelRoute, operation: JsonObject): string[] {
  return ownArray(operation, "parameters").flatMap((item) => {
    const parameter = resolve(root, item, "#")?.node;
    if (!parameter || !isRouteParameter(parameter, route)) return [];
    const schema = resolve(root, own(parameter, "schema"), "#")?.node ?? {};
    return ownArray(schema, "enum").filter((id): id is string => typeof id === "string");
  });
}

export function isRouteParameter(parameter: JsonObject, route: ModelRoute): boolean {
  const name = parameter["name"];
  return (
    parameter["in"] === "path" &&
    typeof name === "string" &&
    route.parameter.split("/").includes(name)
  );
}

/**
 * Components by their names reduced to letters and digits, suffixes off. Where `Painter` and
 * `PainterRequest` both are there, the one with the suffix is the body.
 */
function namesById(route: ModelRoute, candidates: readonly string[]): Map<string, string> {
  const sorted = [...candidates].sort(byCodeUnit);
  const byName = new Map<string, string>();
  const claim = (key: string, name: string) => {
    if (!byName.has(key)) byName.set(key, name);
  };
  for (const name of sorted) {
    const stripped = withoutSuffixes(name, route.suffixes);
    if (stripped !== name) claim(reduce(stripped), name);
  }
  for (const name of sorted) claim(reduce(name), name);
  return byName;
}

function withoutSuffixes(name: string, suffixes: readonly string[]): string {
  return suffixes.reduce(
    (text, suffix) => (text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
    name,
  );
}

function reduce(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
