// Documents describe "one route, many models" in three ways: a path per model, one path whose
// body is a union, one path with a general body and a schema per model among the components.
// This pass brings them all to the first form, with names taken from the model ids, so that
// nothing behind it depends on how a provider happens to write its document.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import {
  copyJson,
  isObject,
  type Json,
  type JsonObject,
  ownArray,
  ownObject,
} from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { fillSlot } from "../ground/model-slot.ts";
import { distinctNames, pascalCase } from "../ground/names.ts";
import type { NormalDocument } from "./normalize.ts";
import { schemasOf } from "./normalize-references.ts";
import { componentsOf, findAt, pathItems, resolve, schemaName } from "./openapi.ts";
import { locate } from "./traced.ts";
import {
  type FoundBody,
  isRouteParameter,
  type ModelRoute,
  matchRoute,
  type RouteMatch,
} from "./unfold-match.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

export function unfoldModels(
  document: NormalDocument,
  routes: readonly ModelRoute[],
): Checked<NormalDocument> {
  const diagnostics: Diagnostic[] = [];
  let current = document;
  for (const route of routes) {
    const match = matchRoute(current, route);
    diagnostics.push(...match.diagnostics);
    if (match.bodies.length > 0) current = rebuild(current, route, match);
  }
  return { value: current, diagnostics };
}

function rebuild(document: NormalDocument, route: ModelRoute, match: RouteMatch): NormalDocument {
  const renames = canonicalNames(match.bodies, Object.keys(componentsOf(document.root, "schemas")));
  const root = copyJson(document.root) as Mutable;
  renameSchemas(root, renames);
  const entries = new Map(document.origins.entries);
  for (const [from, to] of renames) {
    const pointer = childPointer("#/components/schemas", from);
    entries.set(childPointer("#/components/schemas", to), locate(document, pointer));
  }
  const made = match.bodies.map((body): [string, Json] => {
    const path = fillSlot(route.path, route.parameter, body.id);
    entries.set(childPointer("#/paths", path, route.method), locate(document, body.pointer));
    const schema =
      body.schema === null ? unknownBody(root, body.id) : (renames.get(body.schema) ?? body.schema);
    return [path, { [route.method]: concreteOperation(root as JsonObject, route, body, schema) }];
  });
  root["paths"] = Object.fromEntries([
    ...pathsBeside(root, route, match.paths),
    ...made,
  ]) as JsonObject;
  dropUnused(
    root,
    match.unions.map((name) => renames.get(name) ?? name),
  );
  const facts = new Map(
    [...document.modelFacts].map(([name, value]) => [renames.get(name) ?? name, value]),
  );
  return {
    ...document,
    root: root as JsonObject,
    origins: { ...document.origins, entries },
    modelFacts: facts,
  };
}

/**
 * `Flux2DevRequest` for each model's body, unless another component has that name. A body that
 * several models share keeps its own.
 */
function canonicalNames(
  bodies: readonly FoundBody[],
  taken: readonly string[],
): Map<string, string> {
  const renames = new Map<string, string>();
  const uses = new Map<string | null, number>();
  for (const { schema } of bodies) uses.set(schema, (uses.get(schema) ?? 0) + 1);
  for (const { id, schema } of bodies) {
    const wanted = `${pascalCase(id, "Model")}Request`;
    if (schema === null || schema === wanted || uses.get(schema) !== 1) continue;
    const [name] = distinctNames([wanted], [...taken, ...renames.values()]);
    renames.set(schema, name!);
  }
  return renames;
}

function renameSchemas(root: Mutable, renames: ReadonlyMap<string, string>): void {
  if (renames.size === 0) return;
  const components = root["components"] as Mutable;
  components["schemas"] = Object.fromEntries(
    Object.entries(components["schemas"] as JsonObject).map(([name, schema]) => [
      renames.get(name) ?? name,
      schema,
    ]),
  );
  visitSchemas(root, {
    schema: ({ schema }) => {
      const name = typeof schema["$ref"] === "string" ? schemaName(schema["$ref"]) : null;
      const to = name === null ? undefined : renames.get(name);
      if (to !== undefined) schema["$ref"] = `#/components/schemas/${to}`;
    },
  });
}

/** A component for a body of which the document says nothing: the model is there all the same. */
function unknownBody(root: Mutable, id: string): string {
  const schemas = schemasOf(root);
  const [name] = distinctNames([`${pascalCase(id, "Model")}Request`], Object.keys(schemas));
  schemas[name!] = { type: "object" };
  return name!;
}

/** What other methods and routes have, without the operations that are rebuilt. */
function pathsBeside(
  root: Mutable,
  route: ModelRoute,
  covered: ReadonlySet<string>,
): [string, Json][] {
  return pathItems(root as JsonObject).flatMap(([path, item]): [string, Json][] => {
    if (!covered.has(path)) return [[path, item]];
    const rest = Object.entries(item).filter(([key]) => key !== route.method);
    return rest.length === 0 ? [] : [[path, Object.fromEntries(rest)]];
  });
}

function concreteOperation(
  root: JsonObject,
  route: ModelRoute,
  { id, pointer }: FoundBody,
  schema: string,
): JsonObject {
  const operation = findAt(root, pointer) as JsonObject;
  const body = resolve(root, operation["requestBody"], "#")?.node;
  const content = (body && ownObject(body, "content")) ?? {};
  const parameters = ownArray(operation, "parameters").filter((item) => {
    const parameter = resolve(root, item, "#")?.node;
    return !(parameter && isRouteParameter(parameter, route));
  });
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
          ...ownObject(content, "application/json"),
          schema: { $ref: `#/components/schemas/${schema}` },
        },
      },
    },
  };
}

/** Components that described the body of all models at once, unless something else uses them. */
function dropUnused(root: Mutable, names: readonly string[]): void {
  const unused = new Set(names);
  visitSchemas(root, {
    schema: ({ schema }) => {
      const name = typeof schema["$ref"] === "string" ? schemaName(schema["$ref"]) : null;
      if (name !== null) unused.delete(name);
    },
  });
  const schemas = (
    isObject(root["components"]) ? root["components"]["schemas"] : null
  ) as Mutable | null;
  for (const name of unused) delete schemas?.[name];
}
