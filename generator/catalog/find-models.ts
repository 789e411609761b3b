// Finds the models of a document: which component holds each one's request, which operation
// submits it, and what selects it. Knows routes and schemas, not what the models mean.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";
import { decodeSegments, segmentsAt } from "../ground/model-slot.ts";
import type { Content, Model, NamedSchema, Operation } from "./catalog.ts";
import type { JobFacts, SubmitFacts } from "./provider-facts.ts";
import type { Schema } from "./schema.ts";

export interface FoundModel {
  readonly id: string;
  readonly operation: Operation;
  readonly select: Model["select"];
  readonly path: string;
  readonly requestSchema: NamedSchema;
}

export interface Shapes {
  readonly operations: readonly Operation[];
  readonly schemas: ReadonlyMap<string, NamedSchema>;
}

export function findModels(
  jobs: JobFacts,
  shapes: Shapes,
  at: SourceLocation,
  listed: readonly string[] = [],
): { readonly models: FoundModel[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const models = new Map<string, FoundModel>();
  // A general route takes what no other has, so it comes last.
  const order = [...jobs.submit.entries()].sort(
    ([i, a], [j, b]) => Number(a.general ?? false) - Number(b.general ?? false) || i - j,
  );
  for (const [i, submit] of order) {
    const rest = listed.filter((id) => !models.has(id));
    const found =
      submit.model.in === "path" ? byPath(submit, shapes) : byBody(submit, shapes, rest);
    const place = { file: at.file, pointer: `${at.pointer}/jobs/submit/${i}` };
    if (found === null) diagnostics.push(unknownRoute(submit.route, place));
    else if (found.length === 0 && submit.general !== true) {
      diagnostics.push({
        code: "catalog/no-models",
        message: `no model was found at ${submit.route}`,
        at: place,
        fix: "check how the facts say that models are selected there",
      });
    }
    for (const model of found ?? []) {
      const first = models.get(model.id);
      if (first === undefined) models.set(model.id, model);
      else diagnostics.push(collision(model, first));
    }
  }
  return { models: [...models.values()].sort((a, b) => byCodeUnit(a.id, b.id)), diagnostics };
}

export function unknownRoute(route: string, at: SourceLocation): Diagnostic {
  return {
    code: "facts/unknown-route",
    message: `${route} is in the provider facts but not in the document`,
    at,
    fix: "upstream may have moved: correct the route in the facts, or add it in an addition",
  };
}

function collision(model: FoundModel, first: FoundModel): Diagnostic {
  return {
    code: "catalog/model-collision",
    message: `model "${model.id}" is defined by ${first.requestSchema.name} and by ${model.requestSchema.name}`,
    at: model.requestSchema.source,
    fix: "give one of them another id, or remove it",
  };
}

/** Splits `POST /v2/images` into method and path. */
export function parseRoute(route: string): { readonly method: string; readonly path: string } {
  const [method = "", path = ""] = route.split(" ");
  return { method: method.toLowerCase(), path };
}

/** The operation of a route; parameters in its path may be named otherwise. */
export function findOperation(
  operations: readonly Operation[],
  route: string,
): Operation | undefined {
  const { method, path } = parseRoute(route);
  const shape = pathShape(path);
  return operations.find(
    (operation) => operation.method === method && pathShape(operation.path) === shape,
  );
}

function pathShape(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

/** After unfolding there is one path per model. Null when the document has none of them. */
function byPath(submit: SubmitFacts, shapes: Shapes): FoundModel[] | null {
  const { method, path } = parseRoute(submit.route);
  const found = shapes.operations.flatMap((operation): FoundModel[] => {
    const middle = segmentsAt(path, submit.model.name, operation.path);
    if (operation.method !== method || middle === null || middle.includes("{")) return [];
    const requestSchema = bodySchema(operation, shapes);
    const id = decodeSegments(middle);
    if (!requestSchema || submit.except?.includes(id)) return [];
    return [
      {
        id,
        operation,
        requestSchema,
        path: operation.path,
        select: { in: "path", name: submit.model.name, value: id },
      },
    ];
  });
  // A general route of which no model is listed yet is in the document all the same.
  const isThere = submit.general === true && findOperation(shapes.operations, submit.route);
  return found.length === 0 && !isThere ? null : found;
}

function bodySchema(operation: Operation, shapes: Shapes): NamedSchema | null {
  const schema = jsonContent(operation)?.schema;
  return schema?.kind === "ref" ? (shapes.schemas.get(schema.name) ?? null) : null;
}

function jsonContent(operation: Operation): Content | undefined {
  return operation.body?.content.find(({ mediaType }) =>
    /^application\/([\w.-]+\+)?json\b/.test(mediaType),
  );
}

/** One operation whose body is a union, each branch fixing the member that names the model. */
function byBody(
  submit: SubmitFacts,
  shapes: Shapes,
  listed: readonly string[],
): FoundModel[] | null {
  const operation = findOperation(shapes.operations, submit.route);
  if (!operation) return null;
  const schema = jsonContent(operation)?.schema;
  if (!schema) return [];
  const modelOf = (id: string, requestSchema: NamedSchema): FoundModel => ({
    id,
    operation,
    requestSchema,
    path: operation.path,
    select: { in: "body", name: submit.model.name, value: id },
  });
  const found = branchesOf(schema, shapes, new Set()).flatMap((requestSchema) =>
    valuesOf(requestSchema.schema, submit.model.name, shapes).map((id) =>
      modelOf(id, requestSchema),
    ),
  );
  const general = submit.general === true ? bodySchema(operation, shapes) : null;
  if (!general) return found;
  const known = new Set(found.map(({ id }) => id));
  const rest = listed.filter((id) => !known.has(id)).map((id) => modelOf(id, general));
  return [...found, ...rest];
}

function branchesOf(schema: Schema, shapes: Shapes, seen: Set<string>): NamedSchema[] {
  if (schema.kind === "union")
    return schema.branches.flatMap((branch) => branchesOf(branch, shapes, seen));
  if (schema.kind !== "ref" || seen.has(schema.name)) return [];
  seen.add(schema.name);
  const named = shapes.schemas.get(schema.name);
  if (!named) return [];
  // A union, or a name for another schema, is on the way to the models; an object is one.
  const isWay = named.schema.kind === "union" || named.schema.kind === "ref";
  return isWay ? branchesOf(named.schema, shapes, seen) : [named];
}

function valuesOf(schema: Schema, member: string, shapes: Shapes): readonly string[] {
  if (schema.kind === "intersection")
    return schema.parts.flatMap((part) => valuesOf(part, member, shapes));
  if (schema.kind === "ref") {
    const named = shapes.schemas.get(schema.name);
    return named ? valuesOf(named.schema, member, shapes) : [];
  }
  if (schema.kind !== "object") return [];
  const property = schema.properties.find(({ name }) => name === member)?.schema;
  return property ? [...new Set(textsIn(property, shapes, new Set()))] : [];
}

/** The values that a selector lists: its own, its component's, or those of a union's branches. */
function textsIn(schema: Schema, shapes: Shapes, seen: Set<string>): readonly string[] {
  if (schema.kind === "string") return schema.open ? [] : (schema.enum ?? []);
  if (schema.kind === "union")
    return schema.branches.flatMap((branch) => textsIn(branch, shapes, seen));
  if (schema.kind !== "ref" || seen.has(schema.name)) return [];
  seen.add(schema.name);
  const named = shapes.schemas.get(schema.name);
  return named ? textsIn(named.schema, shapes, seen) : [];
}
