// Recordings as TypeScript literals. Each body stands under `satisfies` with the type that
// schema.ts gives it, so that the compiler is the first judge of a recording. (JSON imports
// would not do: their strings widen, and every enum would fail.)

import {
  type BodyPlace,
  type DocumentIndex,
  findRequestBody,
  findResponseBody,
  isRefusal,
} from "../../../templates/contract/runtime/document.js";
import type { Cassette, Exchange } from "../../catalog/cassette.ts";
import type { Json } from "../../ground/json.ts";
import { distinctNames, pascalCase } from "../../ground/names.ts";
import { literal, quote } from "../code-text.ts";

/** Gives a body's type a name in the file it is used in. */
export interface TypeNames {
  readonly nameOf: (place: BodyPlace) => string | null;
  /** One declaration per name given so far, in the order of the names. */
  readonly declarations: () => string[];
  /** `paths` and `webhooks`, as far as the declarations use them. */
  readonly sections: () => ("paths" | "webhooks")[];
}

/** Methods that schema.ts knows; what else OpenAPI 3.2 allows has no type there. */
const typedMethods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** `typeNameOf` gives the catalog's name for an operationId. */
export function createTypeNames(
  index: DocumentIndex,
  typeNameOf: (operation: string) => string,
): TypeNames {
  const operations = new Map(
    [...index.operations].map(([id, entry]) => [entry.node, typeNameOf(id)]),
  );
  const webhooks = new Map(
    [...index.webhooks].map(([name, entry]) => [entry.node, `${pascalCase(name)}Webhook`]),
  );
  const names = new Map<
    string,
    { readonly name: string; readonly section: "paths" | "webhooks" }
  >();
  const sorted = () => [...names].sort(([, a], [, b]) => (a.name < b.name ? -1 : 1));
  return {
    nameOf(place) {
      const { node, method } = place.entry;
      if (!typedMethods.has(method)) return null;
      const section = webhooks.has(node) ? "webhooks" : "paths";
      const type = typeOf(place, section);
      const known = names.get(type);
      if (known) return known.name;
      const base = webhooks.get(node) ?? operations.get(node) ?? "Operation";
      const wanted = `${base}${place.response === null ? "Request" : `Response${pascalCase(place.response, "")}`}`;
      const taken = ["Recording", ...[...names.values()].map(({ name }) => name)];
      const name = distinctNames([wanted], taken)[0]!;
      names.set(type, { name, section });
      return name;
    },
    declarations: () => sorted().map(([type, { name }]) => declare(name, type)),
    sections: () => [...new Set(sorted().map(([, { section }]) => section))].sort(),
  };
}

function typeOf({ entry, response, mediaType }: BodyPlace, section: string): string {
  const operation = `${section}[${quote(entry.key)}][${quote(entry.method)}]`;
  const content = `["content"][${quote(mediaType)}]`;
  if (response === null) return `NonNullable<${operation}["requestBody"]>${content}`;
  const status = /^[1-9]\d*$/.test(response) ? response : quote(response);
  return `${operation}["responses"][${status}]${content}`;
}

function declare(name: string, type: string): string {
  const line = `type ${name} = ${type};`;
  return line.length <= 100 ? line : `type ${name} =\n  ${type};`;
}

export interface PrintRequest {
  readonly cassette: Cassette;
  readonly document: Json;
  readonly index: DocumentIndex;
  /** Null where there are no types to hold bodies against. */
  readonly types: TypeNames | null;
  /** Pointers of what the waiver excuses: those bodies cannot satisfy their types. */
  readonly excused: readonly string[];
}

export function printRecording(request: PrintRequest): string {
  const { cassette } = request;
  const lines = [
    property("id", cassette.id),
    property("provider", cassette.provider),
    property("model", cassette.model),
    property("title", cassette.title),
    property("origin", cassette.origin),
    property("from", cassette.from),
    property("waiver", cassette.waiver && { ...cassette.waiver }),
    property("source", { ...cassette.source }),
    "  exchanges: [",
    ...cassette.exchanges.map((exchange, i) => printExchange(request, exchange, i)),
    "  ],",
  ];
  return `{\n${lines.join("\n")}\n}`;
}

function property(key: string, value: Json, indent = "  "): string {
  return `${indent}${key}: ${literal(value, indent)},`;
}

const inner = " ".repeat(6);
const innermost = " ".repeat(8);

function printExchange(request: PrintRequest, exchange: Exchange, i: number): string {
  const { operation, webhook, response } = exchange;
  return [
    "    {",
    property("operation", operation, inner),
    property("webhook", webhook, inner),
    ...printRequest(request, exchange, i),
    ...(response ? printResponse(request, exchange, response, i) : [`${inner}response: null,`]),
    "    },",
  ].join("\n");
}

function printRequest(
  { document, index, ...rest }: PrintRequest,
  exchange: Exchange,
  i: number,
): string[] {
  const { method, path, headers, body } = exchange.request;
  const entry = isRefusal(exchange.response) ? null : findEntry(index, exchange);
  const place = entry && findRequestBody(document, entry, headers);
  return [
    `${inner}request: {`,
    property("method", method, innermost),
    property("path", path, innermost),
    property("headers", { ...headers }, innermost),
    printBody({ body, place, pointer: `#/exchanges/${i}/request/`, ...rest }),
    `${inner}},`,
  ];
}

function printResponse(
  { document, index, ...rest }: PrintRequest,
  exchange: Exchange,
  response: NonNullable<Exchange["response"]>,
  i: number,
): string[] {
  const entry = findEntry(index, exchange);
  const place = entry && findResponseBody(document, entry, response);
  return [
    `${inner}response: {`,
    property("status", response.status, innermost),
    property("headers", { ...response.headers }, innermost),
    printBody({ body: response.body, place, pointer: `#/exchanges/${i}/response/`, ...rest }),
    `${inner}},`,
  ];
}

function findEntry({ operations, webhooks }: DocumentIndex, { operation, webhook }: Exchange) {
  return (webhook === null ? operations.get(operation ?? "") : webhooks.get(webhook)) ?? null;
}

interface PrintedBody {
  readonly body: Json | null;
  readonly place: BodyPlace | null;
  readonly types: TypeNames | null;
  readonly excused: readonly string[];
  readonly pointer: string;
}

function printBody({ body, place, types, excused, pointer }: PrintedBody): string {
  const plain = property("body", body, innermost);
  if (body === null || !place || !types) return plain;
  if (excused.some((found) => found.startsWith(pointer))) {
    return `${innermost}// Excused by the waiver above, so it is not held to its type.\n${plain}`;
  }
  const name = types.nameOf(place);
  return name === null ? plain : `${plain.slice(0, -1)} satisfies ${name},`;
}
