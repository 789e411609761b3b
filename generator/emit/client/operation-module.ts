// One module per operation: its input and output types and one plain function. Types of the
// document's own schemas are imported from `schemas/`, one file each, so that a program reads
// only what its operations name.

import type { NamedSchema, Operation, Parameter, Provider } from "../../catalog/catalog.ts";
import { sentEncodings } from "../../catalog/part-encodings.ts";
import type { Schema } from "../../catalog/schema.ts";
import { findStream, type Stream, streamForm, successes } from "../../catalog/streams.ts";
import type { JsonObject } from "../../ground/json.ts";
import {
  descriptionLines,
  docComment,
  literal,
  plainLine,
  propertyKey,
  sortImports,
} from "../code-text.ts";
import {
  type Answer,
  answerOf,
  bodyContent,
  jsonMedia,
  printAnswer,
  printBody,
} from "./operation-media.ts";
import {
  type OperationFunction,
  type PrintedInput,
  streamComment,
  streamInput,
  streamOperation,
  streamTypes,
  withSwitch,
} from "./operation-stream.ts";
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
      ...tools.map(({ name, module }) => `import { ${name} } from "../runtime/${module}.js";`),
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

/** A function with the types that it declares and the runtime that it needs. */
interface ModulePart {
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly function: OperationFunction;
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
  const body = bodyContent(operation);
  let bodyType: string | null = null;
  if (body) {
    const comment = docComment(descriptionLines(operation.body!.description), "  ");
    bodyType = printBody(body, options, "  ");
    const held = off && off[0] === "body" ? withSwitch(bodyType, off[1], "false | null") : bodyType;
    members.push(`${comment}  body${operation.body!.required ? "" : "?"}: ${held};\n`);
  }
  const declaration =
    members.length === 0
      ? `export type ${name} = Record<string, never>;\n`
      : `export interface ${name} {\n${members.join("")}}\n`;
  return { declaration, bodyType, bodyRequired: operation.body?.required === true };
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
    ...tools.map(({ member, name, given }) =>
      given === undefined ? `${member}: ${name}` : `${member}: ${name}(${literal(given, "  ")})`,
    ),
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
    ...(parameter.mediaType !== null && jsonMedia.test(parameter.mediaType) && { json: true }),
  };
}

/** A runtime function that few operations need, as a member of the descriptor. */
interface Tool {
  readonly member: "place" | "encode" | "read";
  readonly name: string;
  readonly module: string;
  /** Set when the function makes the member from this. */
  readonly given?: JsonObject;
}

function toolsOf(operation: Operation, answer: Answer | null): Tool[] {
  const content = bodyContent(operation);
  const body = content?.mediaType ?? "application/json";
  const tools: Tool[] = [];
  if (!operation.parameters.every(isPlain)) {
    tools.push({ member: "place", name: "placeStyled", module: "parameters" });
  }
  const parts = content ? sentEncodings(content) : [];
  if (parts.length > 0 && /^(multipart\/|application\/x-www-form)/i.test(body)) {
    const given = Object.fromEntries(parts.map(({ name, ...part }) => [name, part]));
    tools.push({ member: "encode", name: "encodeParts", module: "parts", given });
  } else if (streamForm(body) === "lines") {
    tools.push({ member: "encode", name: "encodeLines", module: "lines-body" });
  } else if (!/^application\/([\w.-]+\+)?json$/.test(body)) {
    tools.push({ member: "encode", name: "encodeBody", module: "body" });
  }
  const reader = answer && readers[answer];
  if (reader) tools.push({ member: "read", name: reader, module: "readers" });
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
