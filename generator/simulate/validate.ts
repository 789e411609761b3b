// Requests against the provider's own document: bodies by JSON Schema, parameters by their types.

import { createValidators, type Validators } from "../../templates/contract/runtime/validators.js";
import type { Model, Operation, Parameter, Provider } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { isObject, type Json, type JsonObject, ownObject, ownString } from "../ground/json.ts";
import { formatPointer, parsePointer } from "../ground/location.ts";
import { valueAt } from "./at-pointer.ts";

/** What is wrong, by the path of the value: `{ "fluxParams.width": ["is …"] }`. */
export type Problems = Readonly<Record<string, readonly string[]>>;

export interface RequestValidator {
  /** Null when the body fits, or nothing states what it must be. */
  body(operation: Operation, model: Model | null, body: Json): Problems | null;
  parameters(operation: Operation, given: GivenParameters): Problems | null;
  /** Whether a value is what a named schema describes, and no more; true without a document. */
  describes(schemaName: string, value: Json): boolean;
  /** The schema of a model's body as the document writes it, or null. */
  modelSchema(model: Model): Json | null;
}

export interface GivenParameters {
  readonly path: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
}

export function createRequestValidator(
  provider: Provider,
  document: Json | null,
): RequestValidator {
  const validators = document === null ? null : createValidators(document);
  const bodies = new Map<string, Json | undefined>();
  const named = new Map<string, JsonObject>();
  const reference = (name: string): JsonObject => {
    const known = named.get(name) ?? { $ref: formatPointer(["components", "schemas", name]) };
    named.set(name, known);
    return known;
  };
  const ofOperation = (operation: Operation): Json | undefined => {
    if (!bodies.has(operation.id)) bodies.set(operation.id, bodySchema(document, operation));
    return bodies.get(operation.id);
  };
  // Whatever the schema says, a provider takes its own webhook members off first.
  const { url, events } = provider.jobs?.webhook ?? { url: null, events: null };
  const ignored = new Set([url, events].map((name) => `/${name}`));

  return {
    body(operation, model, body) {
      if (validators === null) return null;
      const schema = model === null ? ofOperation(operation) : reference(model.requestSchema);
      return bodyProblems(validators, schema, body, ignored);
    },
    parameters: (operation, given) => parameterProblems(operation.parameters, given),
    describes: (name, value) =>
      validators === null || validators.fits(reference(name), "closed", value),
    modelSchema: ({ requestSchema }) =>
      valueAt(document, formatPointer(["components", "schemas", requestSchema])) ?? null,
  };
}

function bodyProblems(
  validators: Validators,
  schema: Json | undefined,
  body: Json,
  ignored: ReadonlySet<string>,
): Problems | null {
  if (validators.fits(schema, "open", body)) return null;
  const problems = validators
    .problems(schema, "open", body)
    .filter(({ kind, pointer }) => !(kind === "unknown-field" && ignored.has(pointer)))
    // A schema that cannot be used is the document's fault, not the caller's.
    .filter(({ kind }) => kind !== "unusable");
  return problems.length === 0
    ? null
    : gathered(problems.map(({ pointer, message }) => [dotted(pointer), `cannot take ${message}`]));
}

function dotted(pointer: string): string {
  return (parsePointer(pointer) ?? []).join(".") || "body";
}

function gathered(problems: readonly (readonly [string, string])[]): Problems {
  const byField = new Map<string, string[]>();
  for (const [field, message] of problems) {
    byField.set(field, [...(byField.get(field) ?? []), message]);
  }
  return Object.fromEntries(byField);
}

/** The schema of an operation's JSON body, as the document writes it. */
function bodySchema(document: Json | null, operation: Operation): Json | undefined {
  const paths = isObject(document) ? ownObject(document, "paths") : null;
  for (const item of Object.values(paths ?? {})) {
    for (const node of isObject(item) ? Object.values(item) : []) {
      if (!isObject(node) || ownString(node, "operationId") !== operation.id) continue;
      const body = resolved(document, ownObject(node, "requestBody"));
      const content = Object.entries((body && ownObject(body, "content")) ?? {});
      const [, media] = content.find(([type]) => /[/+]json\b/.test(type)) ?? [];
      return isObject(media) ? media["schema"] : undefined;
    }
  }
  return undefined;
}

function resolved(document: Json | null, node: JsonObject | null): JsonObject | null {
  const reference = node && ownString(node, "$ref");
  if (reference === null || document === null) return node;
  const target = valueAt(document, reference);
  return isObject(target) ? target : null;
}

function parameterProblems(
  parameters: readonly Parameter[],
  { path, query, headers }: GivenParameters,
): Problems | null {
  const problems = parameters.flatMap((parameter): [string, string][] => {
    const { wireName, required, schema } = parameter;
    const value = givenValue(parameter, path, query, headers);
    if (value === null) return required ? [[wireName, "is missing, and is required"]] : [];
    const problem = problemWith(schema, value);
    return problem === null ? [] : [[wireName, problem]];
  });
  return problems.length === 0 ? null : gathered(problems);
}

function givenValue(
  { in: place, wireName }: Parameter,
  path: ReadonlyMap<string, string>,
  query: URLSearchParams,
  headers: ReadonlyMap<string, string>,
): string | null {
  switch (place) {
    case "path":
      return path.get(wireName) ?? null;
    case "query":
      // Arrays and objects have spellings of their own (`ids[]`, `filter[name]`); they count as given.
      return (
        query.get(wireName) ??
        [...query].find(([key]) => key.startsWith(`${wireName}[`))?.[1] ??
        null
      );
    case "header":
      return headers.get(wireName.toLowerCase()) ?? null;
    case "cookie":
      return (
        new RegExp(`(?:^|;\\s*)${escapePattern(wireName)}=([^;]*)`).exec(
          headers.get("cookie") ?? "",
        )?.[1] ?? null
      );
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What is wrong with a text that stands for a value of a plain type; other types pass. */
function problemWith(schema: Schema, text: string): string | null {
  switch (schema.kind) {
    case "integer":
    case "number": {
      const value = Number(text);
      if (text.trim() === "" || Number.isNaN(value)) return `is "${text}", not a number`;
      if (schema.kind === "integer" && !Number.isInteger(value))
        return `is ${text}, not an integer`;
      if (schema.minimum !== undefined && value < schema.minimum)
        return `is ${text}, below ${schema.minimum}`;
      if (schema.maximum !== undefined && value > schema.maximum)
        return `is ${text}, above ${schema.maximum}`;
      return null;
    }
    case "boolean":
      return text === "true" || text === "false" ? null : `is "${text}", not true or false`;
    case "string":
      if (!schema.enum || schema.open || schema.enum.includes(text)) return null;
      return `is "${text}", not one of ${schema.enum.join(", ")}`;
    default:
      return null;
  }
}
