// Copied from templates/client/runtime/call.ts. Do not edit.

// One operation, from an input object to its answer.

import { encodeBody } from "./body.js";
import type { Operation, Protocol } from "./descriptors.js";
import type { ErrorFacts } from "./errors.js";
import { idempotencyKeyFor } from "./idempotency.js";
import { placeParameters } from "./parameters.js";
import type { Answer, CallOptions, OpenAnswer, WireRequest } from "./wire.js";

/** What a call needs of a client. */
export interface Sender {
  readonly protocol: Protocol;
  send(request: WireRequest): Promise<Answer>;
}

/**
 * Calls one operation. `input` holds its parameters by property name, and the body under
 * `operation.bodyProperty` (`body`).
 *
 * The answer is JSON, text, a `Blob` (`bytes`) or undefined (`none`), as the operation says; for
 * `events`, use `readEvents`. A redirect is an error that names the place: the platform would take
 * the key along. Rejects with one of `AnyClientError`.
 */
export async function call<Output>(
  client: Sender,
  operation: Operation,
  input: object = {},
  options: CallOptions = {},
): Promise<Output> {
  const facts: ErrorFacts = { provider: client.protocol.provider, operation: operation.id };
  const { path, headers } = placeParameters(operation, input, facts);
  const given = ownValue(input, operation.bodyProperty ?? "body");
  const encoded =
    operation.body === null || given === undefined
      ? undefined
      : encodeBody(operation.body, given, facts);
  const answer = await client.send({
    ...options,
    operation: operation.id,
    method: operation.method.toUpperCase(),
    path,
    baseUrl: operation.baseUrl,
    headers: {
      ...(operation.answer === "json" && { accept: "application/json" }),
      ...encoded?.headers,
      ...headers,
      ...options.headers,
    },
    body: encoded?.body,
    read: readers[operation.answer],
    open: !operation.authenticated,
    billable: operation.billable,
    idempotencyKey: idempotencyKeyFor(client.protocol, options.idempotencyKey, facts),
  });
  // The document promises this shape; holding it to that is the contract tests' business.
  return answer.value as Output;
}

const readers: Readonly<Record<Operation["answer"], WireRequest["read"]>> = {
  json: undefined,
  text: ({ response }) => response.text(),
  bytes: ({ response }) => response.blob(),
  none: ({ response }) => response.body?.cancel(),
  events: (answer: OpenAnswer) => {
    answer.scope.kept = true;
    return answer;
  },
};

/** An own property, so that a parameter named `constructor` is what the caller gave or nothing. */
export function ownValue(input: object, key: string): unknown {
  return Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
}
