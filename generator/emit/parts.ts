// The parts of a catalog and its documents, each with a hash, and the frame that holds them. Files
// made of one part need not be made again while it, what it refers to, and the frame are the same.

import type { Catalog, Model, NamedSchema, Operation, Provider } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { namesIn } from "../catalog/schema-circles.ts";
import { sha256 } from "../ground/hash.ts";
import { isObject, type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { printJson, type Split } from "../ground/print-json.ts";
import { responseOnly } from "./client/schema-usage.ts";

/** Hashes of parts, by provider, kind and name: `acme models painter-2`. */
export type PartHashes = ReadonlyMap<string, string>;

/** Kinds of parts that stand in the catalog and in documents. */
export type PartKind = "models" | "operations" | "schemas" | "paths" | "components";

export function partKey(provider: string, kind: PartKind, name: string): string {
  return `${provider} ${kind} ${name}`;
}

const each: Split = { "*": "this" };
const catalogParts: Split = {
  providers: { "*": { models: each, operations: each, schemas: each } },
};
const documentParts: Split = { paths: each, components: { schemas: each } };

/** The text of `catalog.json`, with the hash of each of its parts. */
export function printCatalog(catalog: Catalog, hashes: Map<string, string> | null): string {
  const text = printJson(catalog, {
    indent: 1,
    split: hashes === null ? {} : catalogParts,
    take([, index, kind, at], part) {
      const provider = catalog.providers[Number(index)]!;
      const name = partName(provider, kind as CatalogKind, Number(at));
      hashes?.set(partKey(provider.id, kind as CatalogKind, name), hashOf(part));
    },
  });
  return `${text}\n`;
}

type CatalogKind = "models" | "operations" | "schemas";

function partName(provider: Provider, kind: CatalogKind, at: number): string {
  return kind === "schemas" ? provider.schemas[at]!.name : provider[kind][at]!.id;
}

/** The text of a provider's `openapi.json`, with the hash of each path and schema. */
export function printDocument(
  provider: string,
  document: JsonObject,
  hashes: Map<string, string> | null,
): string {
  const text = printJson(document, {
    indent: 2,
    split: hashes === null ? {} : documentParts,
    take(keys, part) {
      const kind = keys[0] === "paths" ? "paths" : "components";
      hashes?.set(partKey(provider, kind, keys.at(-1)!), hashOf(part));
    },
  });
  return `${text}\n`;
}

/** Half a SHA-256: enough that nobody finds two parts alike. */
function hashOf(text: string): string {
  return sha256(text).slice(0, 32);
}

/**
 * A hash of what every file may depend on: all of the catalog and the documents but what is said
 * within single parts. Where a part stands for itself in others' files (a model in the list of its
 * family, a schema that two operations use), that is in the frame.
 */
export function frameOf(
  { providers, ...rest }: Catalog,
  documents: ReadonlyMap<string, JsonObject>,
): string {
  const frame = {
    ...rest,
    providers: providers.map((provider) => ({
      ...provider,
      models: provider.models.map(modelFace),
      operations: provider.operations.map(operationFace),
      schemas: provider.schemas.map(schemaFace),
      received: [...responseOnly(provider)],
    })),
    documents: [...documents].map(([id, document]) => [id, documentFrame(document)]),
  };
  return sha256(JSON.stringify(frame));
}

/** All but what only its own files tell. A field that is new is in the face until it is put here. */
function modelFace({
  summary,
  completeness,
  completenessNote,
  parameters,
  groups,
  output,
  price,
  tags,
  features,
  useCases,
  aspectRatios,
  limits,
  sampleTimings,
  notes,
  rules,
  sources,
  findings,
  example,
  source,
  ...face
}: Model): object {
  return face;
}

function operationFace({
  summary,
  description,
  parameters,
  body,
  responses,
  source,
  ...face
}: Operation): object {
  const takes = body?.content.map(({ mediaType }) => mediaType);
  return { ...face, takes, uses: namesOfOperation({ parameters, body, responses }) };
}

function schemaFace({ schema, source, ...face }: NamedSchema): object {
  return face;
}

function documentFrame(document: JsonObject): Json {
  const { paths, components, ...rest } = document;
  const { schemas, ...others } = isObject(components) ? components : {};
  return { ...rest, paths: keysOf(document, "paths"), others, schemas: Object.keys(schemas ?? {}) };
}

function keysOf(object: JsonObject, key: string): string[] {
  return Object.keys(ownObject(object, key) ?? {});
}

/** The schemas that an operation names, wherever it does. */
export function namesOfOperation({
  parameters,
  body,
  responses,
}: Pick<Operation, "parameters" | "body" | "responses">): string[] {
  return [...new Set([...namesOfCall({ parameters, responses }), ...namesOfBody(body)])];
}

/** The same without its body. */
export function namesOfCall({
  parameters,
  responses,
}: Pick<Operation, "parameters" | "responses">): string[] {
  const schemas = [
    ...parameters.map(({ schema }) => schema),
    ...responses.flatMap(({ headers, content }) => [
      ...headers.map(({ schema }) => schema),
      ...content.flatMap(contentSchemas),
    ]),
  ];
  return schemas.flatMap(namesIn);
}

function namesOfBody(body: Operation["body"]): string[] {
  return (body?.content ?? []).flatMap(contentSchemas).flatMap(namesIn);
}

type Content = NonNullable<Operation["body"]>["content"][number];

function contentSchemas({ schema, itemSchema }: Content): Schema[] {
  return itemSchema === null ? [schema] : [schema, itemSchema];
}
