// The README's example of an answer that comes piece by piece, where the provider has one.

import type { Operation, Provider } from "../../catalog/catalog.ts";
import type { Stream } from "../../catalog/streams.ts";
import type { JsonObject } from "../../ground/json.ts";
import { literal, onLines } from "../code-text.ts";
import { operationRequest } from "../docs/sample-request.ts";
import { streamOf, streamRequest } from "../docs/sample-stream.ts";
import type { ClientCall, SampleRequest } from "../docs/samples.ts";

export interface StreamExample {
  readonly identifier: string;
  readonly moduleName: string;
  /** With a comma in front; empty where the call needs nothing. */
  readonly input: string;
  /** What the loop's variable is called, and what of it is shown. */
  readonly item: "event" | "item";
  readonly shown: "event.data" | "item";
  /** The function that gives the same as a whole, or null. */
  readonly whole: string | null;
}

export function planStreamExample(provider: Provider): StreamExample | null {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  const context = { provider, schemas, baseUrl: null };
  const found = provider.operations.flatMap((operation) => {
    const stream = operation.deprecated ? null : streamOf(operation, context);
    if (stream === null) return [];
    const { client, body } = streamSample(operation, stream, operationRequest(operation, context));
    return client.files.length > 0 || body?.kind === "file" ? [] : [{ operation, stream, client }];
  });
  const [first] = found.sort((a, b) => lengthOf(a.client) - lengthOf(b.client));
  return first ? exampleOf(first.operation, first.stream, first.client) : null;
}

function streamSample(operation: Operation, stream: Stream, request: SampleRequest): SampleRequest {
  return stream.only ? request : streamRequest(request, stream, operation);
}

const lengthOf = ({ input }: ClientCall) => (input === null ? 0 : JSON.stringify(input).length);

function exampleOf(operation: Operation, stream: Stream, { input }: ClientCall): StreamExample {
  const events = stream.form === "events";
  return {
    identifier: `${operation.identifier}${stream.only ? "" : "Stream"}`,
    moduleName: operation.moduleName,
    input: inputCode(input),
    item: events ? "event" : "item",
    shown: events ? "event.data" : "item",
    whole: stream.only ? null : operation.identifier,
  };
}

/** On the line of the call where it is short. */
function inputCode(input: ClientCall["input"]): string {
  if (input === null) return "";
  const line = literal(input);
  // An operation's input is an object of its parameters and its body.
  return `, ${line.length <= 40 ? line : onLines(input as JsonObject)}`;
}
