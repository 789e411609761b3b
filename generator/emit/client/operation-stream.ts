// The streaming form of an operation: a function that gives what comes, as it comes.

import type { Operation } from "../../catalog/catalog.ts";
import type { Stream } from "../../catalog/streams.ts";
import { docComment, literal, quote } from "../code-text.ts";
import { type PrintOptions, printType } from "./print-type.ts";

/** One function of a module. */
export interface OperationFunction {
  readonly docComment: string;
  readonly identifier: string;
  readonly inputType: string;
  readonly inputDefault: string;
  readonly returnType: string;
  /** The runtime's function with its type argument: `call<GetJobOutput>`. */
  readonly caller: string;
  /** What is called: `operation`, or that with what asks for its stream. */
  readonly operation: string;
}

/** A function with the types that it declares and the runtime that it needs. */
export interface ModulePart {
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly function: OperationFunction;
}

/** The input's declaration, and of what its body is. */
export interface PrintedInput {
  readonly declaration: string;
  readonly bodyType: string | null;
  readonly bodyRequired: boolean;
}

/** What the loop gets, and how it is read. */
export function streamTypes(stream: Stream, outputType: string, options: PrintOptions) {
  const each =
    stream.form === "events" && !stream.events ? `ServerSentEvent<${outputType}>` : outputType;
  const reader = stream.form === "events" ? "readEvents" : "readJsonLines";
  return {
    output: stream.events ? printEvents(stream.events, options) : printType(stream.item, options),
    returnType: `AsyncGenerator<${each}, void, undefined>`,
    caller: `${reader}<${each}>`,
    imports: [
      stream.form === "events"
        ? 'import { readEvents, type ServerSentEvent } from "../runtime/sse.js";'
        : 'import { readJsonLines } from "../runtime/json-lines.js";',
    ],
  };
}

/** One type per kind, so that `event.event` narrows `event.data`. */
function printEvents(events: NonNullable<Stream["events"]>, options: PrintOptions): string {
  const types = events.map(({ names, data }) => {
    const type = printType(data, options);
    return names === null
      ? `ServerSentEvent<${type}>`
      : `ServerSentEvent<${type}, ${names.map(quote).join(" | ")}>`;
  });
  return [...new Set(types)].join(" | ");
}

/** `operation` with what its stream needs. */
export function streamOperation(stream: Stream): string {
  const extra = {
    ...(!stream.only && stream.asks && { asks: askPath(stream.asks) }),
    ...(stream.form === "lines" && { accept: stream.mediaType }),
  };
  const members = Object.entries(extra).map(([key, value]) => `${key}: ${literal(value)}`);
  return members.length === 0 ? "operation" : `{ ...operation, ${members.join(", ")} }`;
}

function askPath([place, name]: NonNullable<Stream["asks"]>): string[] {
  return place === "body" ? [place, name] : [name];
}

/** The input of the streaming form: the other's, with the switch in the other position. */
export function streamInput(
  { asks }: Stream,
  name: string,
  { name: whole, bodyType, bodyRequired }: PrintedInput & { readonly name: string },
): { readonly type: string; readonly declarations: readonly string[] } {
  if (asks === null) return { type: whole, declarations: [] };
  const [place, member] = asks;
  const rest = `Omit<${whole}, ${quote(place === "body" ? "body" : member)}>`;
  const body = `{ body${bodyRequired ? "" : "?"}: ${withSwitch(bodyType ?? "object", member, "true")} }`;
  const type = place === "body" ? `${rest} & ${body}` : rest;
  return { type: name, declarations: [`export type ${name} = ${type};\n`] };
}

/** A body's type with its switch held in one position. */
export function withSwitch(type: string, name: string, position: string): string {
  const whole = /[|&\s]/.test(type) ? `(${type})` : type;
  return `${whole} & { ${name}?: ${position} }`;
}

export function streamComment(operation: Operation, stream: Stream): string {
  const each = stream.form === "events" ? "event" : "item";
  return docComment([
    `As \`${operation.identifier}\`, but answered piece by piece, each ${each} as it comes. The request is`,
    "sent when the loop begins, and ended when the loop is left.",
    ...(stream.asks === null ? [] : ["", `\`${stream.asks[1]}: true\` is sent along.`]),
    ...(operation.deprecated ? ["", "@deprecated"] : []),
  ]);
}
