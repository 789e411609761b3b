// What an operation looked like when it was recorded, in twelve characters. Everything that
// decides which bytes travel counts; words for readers, names of components and the order in
// which a document happens to list things do not.

import { createHash } from "node:crypto";
import { byCodeUnit, type Json, sortKeys } from "../ground/json.ts";
import type { Body, Content, Model, Operation, Parameter, Provider, Response } from "./catalog.ts";
import type { Schema } from "./schema.ts";

export interface OperationHasher {
  /**
   * Of an operation as `model` calls it: of a body that is a union of models, only this model's
   * part counts, so that a change to one model leaves the recordings of the others fresh.
   */
  readonly operation: (operation: Operation, model: Model | null) => string;
  readonly webhook: (name: string) => string | null;
}

export function createOperationHasher(provider: Provider): OperationHasher {
  const digest = createDigester(
    new Map(provider.schemas.map(({ name, schema }) => [name, schema])),
  );
  const known = new Map<string, string>();
  const remembered = (key: string, make: () => Json): string => {
    const hash = known.get(key) ?? short(make());
    known.set(key, hash);
    return hash;
  };
  return {
    operation(operation, model) {
      const own = model?.operation === operation.id ? model : null;
      const key = JSON.stringify([operation.id, own?.id ?? null]);
      return remembered(key, () => shapeOfOperation(operation, own, digest));
    },
    webhook(name) {
      const webhook = provider.webhooks.find((one) => one.name === name);
      if (!webhook) return null;
      const { method, body } = webhook;
      return remembered(JSON.stringify([name]), () => ({
        method,
        body: body && shapeOfBody(body, digest),
      }));
    },
  };
}

type Digest = (schema: Schema) => Json;

function shapeOfOperation(operation: Operation, model: Model | null, digest: Digest): Json {
  const { method, path, parameters, body, responses } = operation;
  return {
    method,
    path,
    select: model && { ...model.select },
    parameters: unordered(parameters.map((parameter) => shapeOfParameter(parameter, digest))),
    body: model
      ? digest({ kind: "ref", nullable: false, name: model.requestSchema })
      : body && shapeOfBody(body, digest),
    responses: unordered(responses.map((response) => shapeOfResponse(response, digest))),
  };
}

function shapeOfParameter(parameter: Parameter, digest: Digest): Json {
  const { wireName, required, schema, style, explode, allowReserved, mediaType } = parameter;
  const name = parameter.in === "header" ? wireName.toLowerCase() : wireName;
  const shape = digest(schema);
  return { name, in: parameter.in, required, style, explode, allowReserved, mediaType, shape };
}

function shapeOfBody({ required, content }: Body, digest: Digest): Json {
  return { required, content: shapeOfContent(content, digest) };
}

function shapeOfContent(content: readonly Content[], digest: Digest): Json {
  return unordered(
    content.map(({ mediaType, schema, itemSchema }) => ({
      mediaType,
      schema: digest(schema),
      item: itemSchema && digest(itemSchema),
    })),
  );
}

function shapeOfResponse({ status, headers, content }: Response, digest: Digest): Json {
  return {
    status,
    headers: unordered(
      headers.map(({ name, required, schema }) => ({
        name: name.toLowerCase(),
        required,
        schema: digest(schema),
      })),
    ),
    content: shapeOfContent(content, digest),
  };
}

/**
 * Resolves references on the way. A named schema becomes the hash of what it says; one that holds
 * itself says, where it comes round, how far up the circle began.
 */
function createDigester(schemas: ReadonlyMap<string, Schema>): Digest {
  const finished = new Map<string, string>();

  /** `outermost` receives how far up the stack a circle was seen to reach. */
  function shape(
    schema: Schema,
    stack: readonly string[],
    outermost: (depth: number) => void,
  ): Json {
    const inner = (one: Schema): Json => shape(one, stack, outermost);
    switch (schema.kind) {
      case "ref": {
        const { name } = schema;
        const before = finished.get(name);
        const target = schemas.get(name);
        if (before !== undefined) return withNull(schema, before);
        if (target === undefined) return withNull(schema, { missing: name });
        const depth = stack.indexOf(name);
        if (depth >= 0) {
          outermost(depth);
          return withNull(schema, { up: stack.length - depth });
        }
        let reaches = stack.length;
        const said = shape(target, [...stack, name], (found) => {
          reaches = Math.min(reaches, found);
          if (found < stack.length) outermost(found);
        });
        const hash = short(said);
        // Seen from inside a circle it would read differently: only what is whole is remembered.
        if (reaches >= stack.length) finished.set(name, hash);
        return withNull(schema, hash);
      }
      case "array":
        return {
          ...plain(schema),
          prefix: schema.prefix.map(inner),
          items: inner(schema.items),
        };
      case "object":
        return {
          ...plain(schema),
          properties: unordered(
            schema.properties.map(({ name, required, schema: of }) => [name, required, inner(of)]),
          ),
          additional: schema.additional && inner(schema.additional),
        };
      case "union":
        return { ...plain(schema), branches: unordered(schema.branches.map(inner)) };
      case "intersection":
        return { ...plain(schema), parts: unordered(schema.parts.map(inner)) };
      case "string":
      case "integer":
      case "number":
      case "boolean":
      case "null":
      case "literal":
      case "any":
      case "never":
        return plain(schema);
    }
  }

  return (schema) => shape(schema, [], () => {});
}

function withNull({ nullable }: Schema, said: Json): Json {
  return nullable ? { nullable, said } : said;
}

/** For readers, or held by the callers above; `source` stands in no schema. */
const left = new Set([
  ...["title", "description", "examples", "deprecated"],
  ...["prefix", "items", "properties", "additional", "branches", "parts"],
]);
/** Lists whose order says nothing. */
const sets = new Set(["enum", "values"]);

function plain(schema: Schema): { readonly [key: string]: Json } {
  const entries = Object.entries(schema as unknown as { readonly [key: string]: Json });
  return Object.fromEntries(
    entries
      .filter(([key]) => !left.has(key))
      .map(([key, value]) => [
        key,
        sets.has(key) && Array.isArray(value) ? unordered(value) : value,
      ]),
  );
}

/** Each item as its hash: what is nested deep is then not printed again at every level. */
function unordered(items: readonly Json[]): Json {
  return items.map(short).sort(byCodeUnit);
}

/** 48 bits: enough to see a change, short enough to read past in a review. */
function short(value: Json): string {
  const text = JSON.stringify(sortKeys(value));
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
