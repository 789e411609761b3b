// One module per operation: its input and output types and one plain function. Types of the
// document's own schemas are imported from `schemas/`, one file each, so that a program reads
// only what its operations name.

import type { Content, NamedSchema, Operation, Provider, Response } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import {
  descriptionLines,
  docComment,
  literal,
  plainLine,
  propertyKey,
  sortImports,
} from "../code-text.ts";
import { type PrintOptions, printType, schemaLines } from "./print-type.ts";

/** The view of `client/operation.ts.hbs`. */
export interface OperationModule {
  readonly source: string;
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly docComment: string;
  readonly identifier: string;
  readonly inputType: string;
  readonly inputDefault: string;
  readonly returnType: string;
  /** The runtime's function with its type argument: `call<GetJobOutput>`. */
  readonly caller: string;
  readonly descriptor: string;
}

export function planOperationModule(
  operation: Operation,
  provider: Provider,
  schemas: ReadonlyMap<string, NamedSchema>,
): OperationModule {
  const used = new Map<string, NamedSchema>();
  const nameOf = (schemaName: string) => {
    const named = schemas.get(schemaName);
    if (!named) return "unknown";
    used.set(named.typeName, named);
    return named.typeName;
  };
  const taken = new Set([...schemas.values()].map(({ typeName }) => typeName));
  const inputType = freeName(`${operation.typeName}Input`, taken);
  const outputType = freeName(`${operation.typeName}Output`, taken);
  const input = printInput(operation, inputType, { nameOf, mode: "request" });
  const answer = answerOf(operation);
  const output = printAnswer(operation, answer, { nameOf, mode: "response" });
  const optional =
    !operation.parameters.some(({ required }) => required) && operation.body?.required !== true;
  return {
    source: plainLine(operation.source.pointer),
    imports: sortImports([
      ...runtimeImports(answer),
      ...[...used.values()].map(
        ({ typeName, moduleName }) =>
          `import type { ${typeName} } from "../schemas/${moduleName}.js";`,
      ),
    ]),
    declarations: [
      input,
      `${docComment(outputLines(operation))}export type ${outputType} = ${output};\n`,
    ],
    docComment: docComment(operationLines(operation)),
    identifier: operation.identifier,
    inputType,
    inputDefault: optional ? " = {}" : "",
    ...resultOf(answer, outputType),
    descriptor: literal(descriptorOf(operation, answer, provider)),
  };
}

const runtimeImports = (answer: Answer): string[] => [
  'import type { Client } from "../runtime/client.js";',
  'import type { Operation } from "../runtime/descriptors.js";',
  'import type { CallOptions } from "../runtime/wire.js";',
  answer === "events"
    ? 'import { readEvents, type ServerSentEvent } from "../runtime/sse.js";'
    : 'import { call } from "../runtime/call.js";',
];

/** Streams begin when their loop does; everything else is one answer. */
function resultOf(
  answer: Answer,
  outputType: string,
): Pick<OperationModule, "returnType" | "caller"> {
  return answer === "events"
    ? {
        returnType: `AsyncGenerator<ServerSentEvent<${outputType}>, void, undefined>`,
        caller: `readEvents<${outputType}>`,
      }
    : { returnType: `Promise<${outputType}>`, caller: `call<${outputType}>` };
}

/** A document may have a schema of that very name; the operation's own type then steps aside. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? `${wanted}_` : wanted;
}

function operationLines(operation: Operation): string[] {
  const summary = descriptionLines(operation.summary);
  const description =
    operation.description === operation.summary ? [] : descriptionLines(operation.description);
  return [
    ...summary,
    ...(summary.length > 0 && description.length > 0 ? [""] : []),
    ...description,
    ...(summary.length + description.length > 0 ? [""] : []),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    ...(operation.billable
      ? ["", "A call costs credits: it is never sent twice without an idempotency key."]
      : []),
    ...(operation.mark === "published" ? [] : ["", `This route is ${operation.mark}.`]),
    ...(operation.deprecated ? ["", "@deprecated"] : []),
  ];
}

function outputLines(operation: Operation): string[] {
  const success = successes(operation)[0];
  return descriptionLines(success?.description);
}

function printInput(operation: Operation, name: string, options: PrintOptions): string {
  const members = operation.parameters.map(
    ({ propertyName, required, schema, description, deprecated }) => {
      const { description: own, ...rest } = schema;
      const lines = [
        ...descriptionLines(description ?? own),
        ...schemaLines(rest as typeof schema),
        ...(deprecated && !schema.deprecated ? ["@deprecated"] : []),
      ];
      const comment = docComment(lines, "  ");
      return `${comment}  ${propertyKey(propertyName)}${required ? "" : "?"}: ${printType(schema, options, "  ")};\n`;
    },
  );
  const body = bodyContent(operation);
  if (body) {
    const comment = docComment(descriptionLines(operation.body!.description), "  ");
    const type = isBinary(body)
      ? "Blob | ArrayBuffer | Uint8Array"
      : printType(body.schema, options, "  ");
    members.push(`${comment}  body${operation.body!.required ? "" : "?"}: ${type};\n`);
  }
  if (members.length === 0) return `export type ${name} = Record<string, never>;\n`;
  return `export interface ${name} {\n${members.join("")}}\n`;
}

const jsonMedia = /^application\/([\w.-]+\+)?json\b|^application\/\*$|^\*\/\*$/;

/** JSON where it is offered, then forms, then whatever comes first. */
export function bodyContent(operation: Operation): Content | undefined {
  const content = operation.body?.content ?? [];
  return (
    content.find(({ mediaType }) => jsonMedia.test(mediaType)) ??
    content.find(({ mediaType }) =>
      /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(mediaType),
    ) ??
    content[0]
  );
}

function isBinary({ mediaType, schema }: Content): boolean {
  if (jsonMedia.test(mediaType) || /form-data|x-www-form-urlencoded|^text\//.test(mediaType))
    return false;
  return (
    schema.kind === "any" ||
    (schema.kind === "string" && (schema.format === "binary" || schema.format === undefined))
  );
}

type Answer = "json" | "text" | "bytes" | "events" | "none";

function successes(operation: Operation): Response[] {
  const found = operation.responses.filter(({ status }) => /^2/.test(status));
  return found.length > 0
    ? found
    : operation.responses.filter(({ status }) => status === "default");
}

function answerOf(operation: Operation): Answer {
  const content = successes(operation).flatMap((response) => response.content);
  if (content.length === 0) return "none";
  if (content.some(({ mediaType }) => jsonMedia.test(mediaType))) return "json";
  if (content.some(({ mediaType }) => mediaType.startsWith("text/event-stream"))) return "events";
  return content.every(({ mediaType }) => /^text\/|xml\b/.test(mediaType)) ? "text" : "bytes";
}

function printAnswer(operation: Operation, answer: Answer, options: PrintOptions): string {
  const content = successes(operation).flatMap((response) => response.content);
  switch (answer) {
    case "none":
      return "void";
    case "text":
      return "string";
    case "bytes":
      return "Blob";
    case "events": {
      const stream = content.find(({ mediaType }) => mediaType.startsWith("text/event-stream"))!;
      return printType(stream.itemSchema ?? stream.schema, options);
    }
    case "json": {
      const shapes = content.filter(({ mediaType }) => jsonMedia.test(mediaType));
      const types = shapes.map(({ schema }) => printType(schema, options));
      // A success without content beside one with content answers undefined.
      const empty = successes(operation).some((response) => response.content.length === 0);
      return [...new Set([...types, ...(empty ? ["undefined"] : [])])].join(" | ");
    }
  }
}

/** What `descriptors.ts` calls an operation, for whoever makes the same call without the module. */
export function operationDescriptor(operation: Operation, provider: Provider): Json {
  return descriptorOf(operation, answerOf(operation), provider);
}

/** `Operation` in `runtime/descriptors.ts`. */
function descriptorOf(operation: Operation, answer: Answer, provider: Provider): Json {
  const server = operation.servers[0]?.url;
  const own =
    server !== undefined && server !== provider.servers[0]?.url ? { baseUrl: server } : {};
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    parameters: operation.parameters.map(
      ({ propertyName, wireName, in: place, style, explode, allowReserved, mediaType }) => ({
        property: propertyName,
        name: wireName,
        in: place,
        style,
        explode,
        allowReserved,
        json: mediaType !== null,
      }),
    ),
    body: bodyContent(operation)?.mediaType ?? null,
    answer,
    billable: operation.billable,
    authenticated:
      operation.security.length > 0 && !operation.security.every((names) => names.length === 0),
    ...own,
  };
}
