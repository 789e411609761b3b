// `x-collect: models` as the schema of a request body stands for all models of that operation:
// adding a model is then one schema, and no list to keep beside it.

import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  own,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { childPointer, formatPointer } from "../ground/location.ts";
import type { Joined } from "./join-parts.ts";
import { componentsOf, findAt } from "./openapi.ts";
import { visitParts } from "./parts.ts";
import { formatFragment } from "./references.ts";
import { locateIn } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/** A schema that wants to be filled, and the operations whose bodies it describes. */
interface Collector {
  readonly schema: Mutable;
  readonly operations: Set<string>;
}

export function hasCollector(root: JsonObject): boolean {
  let found = false;
  visitParts("document", root as Mutable, ({ kind, node }) => {
    found ||= kind === "schema" && Object.hasOwn(node, "x-collect");
  });
  return found;
}

export function collectModels(work: Joined): void {
  const collectors = findCollectors(work);
  visitParts("document", work.root, ({ kind, node, path }) => {
    if (kind !== "schema" || !Object.hasOwn(node, "x-collect")) return;
    const pointer = formatPointer(path);
    const collector = collectors.find(({ schema }) => schema === node);
    if (node["x-collect"] !== "models") {
      report(
        work,
        pointer,
        `x-collect can collect "models", not ${JSON.stringify(node["x-collect"])}`,
        'write "x-collect: models", or a schema of its own',
      );
    } else if (!collector) {
      report(
        work,
        pointer,
        "x-collect stands in a schema that is no request body",
        "move it to the schema of a request body",
      );
    } else {
      fill(work, collector, pointer);
    }
  });
}

function findCollectors(work: Joined): Collector[] {
  const found = new Map<Mutable, Collector>();
  visitParts("document", work.root, ({ kind, node }) => {
    if (kind !== "operation") return;
    for (const schema of bodySchemas(work, node)) {
      const collector = found.get(schema) ?? { schema, operations: new Set() };
      found.set(schema, collector);
      const id = ownString(node as JsonObject, "operationId");
      if (id !== null) collector.operations.add(id);
    }
  });
  return [...found.values()];
}

function bodySchemas(work: Joined, operation: Mutable): Mutable[] {
  const body = follow(work, own(operation as JsonObject, "requestBody"));
  const content = body && ownObject(body as JsonObject, "content");
  return Object.values(content ?? {}).flatMap((media) => {
    const schema = isObject(media) ? follow(work, own(media, "schema")) : null;
    return schema ? [schema] : [];
  });
}

/** One step through `$ref`: a body or its schema may be a component. */
function follow({ root }: Joined, node: Json | undefined): Mutable | null {
  if (!isObject(node)) return null;
  const reference = own(node, "$ref");
  if (typeof reference !== "string") return node as Mutable;
  const target = findAt(root as Json, reference);
  return isObject(target) ? (target as Mutable) : null;
}

function fill(work: Joined, { schema, operations }: Collector, pointer: string): void {
  const models = Object.entries(componentsOf(work.root as JsonObject, "schemas"))
    .flatMap(([name, component]): { name: string; id: string }[] => {
      const facts = isObject(component) ? ownObject(component, "x-model") : null;
      const operation = facts && ownString(facts, "operation");
      if (!facts || operation === null || !operations.has(operation)) return [];
      return [{ name, id: ownString(facts, "id") ?? "" }];
    })
    .sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.name, b.name));
  if (models.length === 0) {
    const named = [...operations].join(", ") || "an operation without operationId";
    report(
      work,
      pointer,
      `no schema says x-model.operation: ${named}`,
      "name the operation in the x-model of its models' schemas",
    );
    return;
  }
  delete schema["x-collect"];
  schema["oneOf"] = models.map(({ name }) => ({
    $ref: formatFragment(["components", "schemas", name]),
  }));
}

function report(work: Joined, pointer: string, message: string, fix: string): void {
  const at = locateIn(work.entries, work.file, childPointer(pointer, "x-collect"));
  work.diagnostics.push({ code: "merge/nothing-to-collect", message, at, fix });
}
