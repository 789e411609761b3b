// One module per operation: its input and output types and one plain function. Types of the
// document's own schemas are imported from `schemas/`, one file each, so that a program reads
// only what its operations name.

import { formBody, usualBody } from "../../catalog/bodies.ts";
import type { NamedSchema, Operation, Provider } from "../../catalog/catalog.ts";
import { findStream, type Stream, successes } from "../../catalog/streams.ts";
import type { JsonObject } from "../../ground/json.ts";
import { docComment, literal, plainLine, propertyKey, sortImports } from "../code-text.ts";
import { descriptionLines } from "../description-lines.ts";
import { formCall } from "./operation-form.ts";
import { type Answer, answerOf, printAnswer, printBody } from "./operation-media.ts";
import {
  type ModulePart,
  type OperationFunction,
  type PrintedInput,
  streamComment,
  streamInput,
  streamOperation,
  streamTypes,
  withSwitch,
} from "./operation-stream.ts";
import { describeParameter, printTool, type Tool, toolImport, toolsOf } from "./operation-tools.ts";
import { type PrintOptions, printType, schemaLines } from "./print-type.ts";
import { isKeyed } from "./protocol.ts";

/** The view of `client/operation.ts.hbs`. */
export interface OperationModule {
  readonly source: string;
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly descriptor: string;
  /** The call, and its streaming form where it has both. */
  readonly functions: readonly OperationFunction[];
}

export function planOperationModule(
  operation: Operation,
  provider: Provider,
  schemas: ReadonlyMap<string, NamedSchema>,
  /** The names of the schemas' types, beside which the operation's own have to stand. */
  taken: ReadonlySet<string>,
): OperationModule {
  const used = new Map<string, NamedSchema>();
  const nameOf = (schemaName: string) => {
    const named = schemas.get(schemaName);
    if (!named) return "unknown";
    used.set(named.typeName, named);
    return named.typeName;
  };
  const typeNamed = (role: string) => freeName(`${operation.typeName}${role}`, taken);
  const stream = findStream(operation, (name) => schemas.get(name)?.schema);
  const answer = answerOf(operation);
  const request = printInput(operation, typeNamed("Input"), stream, { nameOf, mode: "request" });
  const options: PrintOptions = { nameOf, mode: "response" };
  const parts = [
    ...(answer === null ? [] : [wholeCall(operation, answer, typeNamed, options)]),
    ...(stream === null ? [] : [streamCall(operation, stream, { typeNamed, request, options })]),
  ];
  const form = formBody(operation.body?.content ?? []);
  if (form) {
    const asked = { ...options, mode: "request" } as const;
    const type = held(printBody(form, asked, ""), stream);
    parts.push(formCall(operation, form, { type, typeNamed, main: parts[0]!.function }));
  }
  const tools = toolsOf(operation, answer);
  return {
    source: plainLine(operation.source.pointer),
    imports: sortImports([
      'import type { Operation } from "../runtime/descriptors.js";',
      'import type { CallOptions } from "../runtime/wire.js";',
      answer === null
        ? 'import type { Sender } from "../runtime/call.js";'
        : 'import { call, type Sender } from "../runtime/call.js";',
      ...parts.flatMap(({ imports }) => imports),
      ...tools.map(toolImport),
      ...[...used.values()].map(
        ({ typeName, moduleName }) =>
          `import type { ${typeName} } from "../schemas/${moduleName}.js";`,
      ),
    ]),
    declarations: [request.declaration, ...parts.flatMap(({ declarations }) => declarations)],
    descriptor: printDescriptor(descriptorOf(operation, provider), tools),
    functions: parts.map((part) => part.function),
  };
}

function wholeCall(
  operation: Operation,
  answer: Answer,
  typeNamed: (role: string) => string,
  options: PrintOptions,
): ModulePart {
  const output = typeNamed("Output");
  return {
    imports: [],
    declarations: [declareOutput(operation, output, printAnswer(operation, answer, options))],
    function: {
      docComment: docComment(operationLines(operation)),
      identifier: operation.identifier,
      inputType: typeNamed("Input"),
      inputDefault: inputDefault(operation),
      returnType: `Promise<${output}>`,
      caller: `call<${output}>`,
      operation: "operation",
    },
  };
}

/** The only function where the operation answers in no other way, and then named as any other. */
function streamCall(
  operation: Operation,
  stream: Stream,
  {
    typeNamed,
    request,
    options,
  }: {
    readonly typeNamed: (role: string) => string;
    readonly request: PrintedInput;
    readonly options: PrintOptions;
  },
): ModulePart {
  const role = stream.only ? "" : "Stream";
  const outputType = typeNamed(`${role}Output`);
  const { output, imports, ...types } = streamTypes(stream, outputType, options);
  const input = stream.only
    ? { type: typeNamed("Input"), declarations: [] }
    : streamInput(stream, typeNamed("StreamInput"), { ...request, name: typeNamed("Input") });
  return {
    imports,
    declarations: [...input.declarations, declareOutput(operation, outputType, output)],
    function: {
      docComment: stream.only
        ? docComment(operationLines(operation))
        : streamComment(operation, stream),
      identifier: `${operation.identifier}${role}`,
      inputType: input.type,
      inputDefault: inputDefault(operation),
      ...types,
      operation: streamOperation(stream),
    },
  };
}

function declareOutput(operation: Operation, name: string, type: string): string {
  return `${docComment(outputLines(operation))}export type ${name} = ${type};\n`;
}

function inputDefault({ parameters, body }: Operation): string {
  const optional = !parameters.some(({ required }) => required) && body?.required !== true;
  return optional ? " = {}" : "";
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

function printInput(
  operation: Operation,
  name: string,
  stream: Stream | null,
  options: PrintOptions,
): PrintedInput {
  // Where a switch in the request asks for a stream, the call that waits for the whole has it off.
  const off = stream?.only === false && stream.asks;
  const members = operation.parameters.map(
    ({ propertyName, required, schema, description, deprecated }) => {
      const { description: own, ...rest } = schema;
      const lines = [
        ...descriptionLines(description ?? own),
        ...schemaLines(rest as typeof schema),
        ...(deprecated && !schema.deprecated ? ["@deprecated"] : []),
      ];
      const comment = docComment(lines, "  ");
      const isSwitch = off && off[0] === "query" && off[1] === propertyName;
      const type = isSwitch ? "false" : printType(schema, options, "  ");
      return `${comment}  ${propertyKey(propertyName)}${required ? "" : "?"}: ${type};\n`;
    },
  );
  const body = usualBody(operation.body?.content ?? []);
  let bodyType: string | null = null;
  if (body) {
    const comment = docComment(descriptionLines(operation.body!.description), "  ");
    bodyType = printBody(body, options, "  ");
    const type = held(bodyType, stream);
    members.push(`${comment}  body${operation.body!.required ? "" : "?"}: ${type};\n`);
  }
  const declaration =
    members.length === 0
      ? `export type ${name} = Record<string, never>;\n`
      : `export interface ${name} {\n${members.join("")}}\n`;
  return { declaration, bodyType, bodyRequired: operation.body?.required === true };
}

/** A body's type for the call that waits for the whole, with what asks for a stream switched off. */
function held(type: string, stream: Stream | null): string {
  const off = stream?.only === false && stream.asks;
  return off && off[0] === "body" ? withSwitch(type, off[1], "false | null") : type;
}

/** What an operation is called with, for whoever makes the same call without the module. */
export function operationCall(operation: Operation, provider: Provider) {
  const answer = answerOf(operation);
  const stream = findStream(operation, () => undefined);
  return {
    descriptor: {
      ...descriptorOf(operation, provider),
      ...(answer === null && stream?.form === "lines" && { accept: stream.mediaType }),
    },
    tools: toolsOf(operation, answer),
    /** Set when it answers with a stream and nothing else. */
    stream: answer === null ? (stream?.form ?? null) : null,
  };
}

/** `Operation` in `runtime/descriptors.ts`, without its tools. */
function descriptorOf(operation: Operation, provider: Provider): JsonObject {
  const server = operation.servers[0]?.url;
  const open = operation.security.every((names) => names.length === 0);
  const body = usualBody(operation.body?.content ?? [])?.mediaType;
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
    ...tools.map(printTool),
  ];
  return `{\n${members.map((member) => `  ${member},\n`).join("")}}`;
}
