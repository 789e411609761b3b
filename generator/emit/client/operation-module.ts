// One module per operation: its input and output types and one plain function. Types of the
// document's own schemas are imported from `schemas/`, one file each, so that a program reads
// only what its operations name.

import type {
  Content,
  NamedSchema,
  Operation,
  Parameter,
  Provider,
  Response,
} from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { JsonObject } from "../../ground/json.ts";
import {
  descriptionLines,
  docComment,
  literal,
  plainLine,
  propertyKey,
  sortImports,
} from "../code-text.ts";
import { type PrintOptions, printType, schemaLines } from "./print-type.ts";
import { isKeyed } from "./protocol.ts";

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
  const tools = toolsOf(operation, answer);
  const optional =
    !operation.parameters.some(({ required }) => required) && operation.body?.required !== true;
  return {
    source: plainLine(operation.source.pointer),
    imports: sortImports([
      ...runtimeImports(answer),
      ...tools.map(({ name, module }) => `import { ${name} } from "../runtime/${module}.js";`),
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
    descriptor: printDescriptor(descriptorOf(operation, provider), tools),
  };
}

const runtimeImports = (answer: Answer): string[] => [
  'import type { Operation } from "../runtime/descriptors.js";',
  'import type { CallOptions } from "../runtime/wire.js";',
  ...(answer === "events"
    ? [
        'import type { Sender } from "../runtime/call.js";',
        'import { readEvents, type ServerSentEvent } from "../runtime/sse.js";',
      ]
    : ['import { call, type Sender } from "../runtime/call.js";']),
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

/** What an operation is called with, for whoever makes the same call without the module. */
export function operationCall(operation: Operation, provider: Provider) {
  const answer = answerOf(operation);
  return {
    descriptor: descriptorOf(operation, provider),
    tools: toolsOf(operation, answer),
    isStream: answer === "events",
  };
}

/** `Operation` in `runtime/descriptors.ts`, without its tools. */
function descriptorOf(operation: Operation, provider: Provider): JsonObject {
  const server = operation.servers[0]?.url;
  const open = operation.security.every((names) => names.length === 0);
  const body = bodyContent(operation)?.mediaType;
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...(operation.parameters.length > 0 && {
      parameters: operation.parameters.map(describeParameter),
    }),
    ...(body !== undefined && { body }),
    ...(operation.billable && { billable: true }),
    ...(isKeyed(provider, operation.id) && { keyed: true }),
    ...(open && { open }),
    ...(server !== undefined && server !== provider.servers[0]?.url && { baseUrl: server }),
  };
}

/** The descriptor as an object literal, with the functions that this operation needs. */
function printDescriptor(descriptor: JsonObject, tools: readonly Tool[]): string {
  if (tools.length === 0) return literal(descriptor);
  const members = [
    ...Object.entries(descriptor).map(([key, value]) => `${key}: ${literal(value, "  ")}`),
    ...tools.map(({ member, name }) => `${member}: ${name}`),
  ];
  return `{\n${members.map((member) => `  ${member},\n`).join("")}}`;
}

const usualStyle = ({ in: place }: Parameter) =>
  place === "path" || place === "header" ? "simple" : "form";

/** `OperationParameter`: only what is not as usual. */
function describeParameter(parameter: Parameter): JsonObject {
  const { propertyName: property, wireName: name, in: place, style, explode } = parameter;
  return {
    name,
    in: place,
    ...(property !== name && { property }),
    ...(style !== usualStyle(parameter) && { style }),
    ...(explode !== (style === "form") && { explode }),
    ...(parameter.allowReserved && { allowReserved: true }),
    ...(parameter.mediaType !== null && { json: true }),
  };
}

/** A runtime function that few operations need, as a member of the descriptor. */
interface Tool {
  readonly member: "place" | "encode" | "read";
  readonly name: string;
  readonly module: string;
}

function toolsOf(operation: Operation, answer: Answer): Tool[] {
  const body = bodyContent(operation)?.mediaType ?? "application/json";
  const tools: Tool[] = [];
  if (!operation.parameters.every(isPlain)) {
    tools.push({ member: "place", name: "placeStyled", module: "parameters" });
  }
  if (!/^application\/([\w.-]+\+)?json$/.test(body)) {
    tools.push({ member: "encode", name: "encodeBody", module: "body" });
  }
  const reader = readers[answer];
  if (reader !== undefined) tools.push({ member: "read", name: reader, module: "readers" });
  return tools;
}

const readers: Partial<Record<Answer, string>> = {
  text: "readText",
  bytes: "readBytes",
  none: "readNothing",
};

/** True when the parameter travels as nearly all do: a value or a list of them, in its usual style. */
function isPlain(parameter: Parameter): boolean {
  const { in: place, style, explode, allowReserved, mediaType, schema } = parameter;
  return (
    place !== "cookie" &&
    style === usualStyle(parameter) &&
    // Plain values look the same either way; of lists, the usual way is written.
    (isScalar(schema) ||
      (schema.kind === "array" && isScalar(schema.items) && explode === (style === "form"))) &&
    !allowReserved &&
    mediaType === null
  );
}

function isScalar({ kind }: Schema): boolean {
  return /^(string|integer|number|boolean|literal)$/.test(kind);
}
