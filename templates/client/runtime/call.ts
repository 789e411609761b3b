// One operation, from an input object to its answer.

import type { ApiProtocol, Operation } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import type { ErrorFacts } from "./errors.js";
import { ownValue, placeParameters } from "./place.js";
import type { Answer, CallOptions, WireRequest } from "./wire.js";

/** What a call needs of a client. */
export interface Sender {
  readonly protocol: ApiProtocol;
  send(request: WireRequest): Promise<Answer>;
}

/**
 * Calls one operation. `input` holds its parameters by property name, and the body as `body`.
 *
 * The answer is JSON, or what `operation.read` makes of it; for streams of events, use
 * `readEvents`. A redirect is an error that names the place: the platform would take the key along.
 * Rejects with one of `AnyClientError`.
 */
export async function call<Output>(
  client: Sender,
  operation: Operation,
  input: object = {},
  options: CallOptions = {},
): Promise<Output> {
  const { id, body: mediaType, place = placeParameters, encode = encodeAsJson } = operation;
  const facts: ErrorFacts = { provider: client.protocol.provider, operation: id };
  const { path, headers } = place(operation, input, facts);
  const given = ownValue(input, "body");
  const encoded = mediaType && given !== undefined ? encode(mediaType, given, facts) : undefined;
  const { value } = await client.send({
    ...operation,
    ...options,
    facts,
    path,
    headers: {
      ...(!operation.read && { accept: "application/json" }),
      ...encoded?.headers,
      ...headers,
      ...options.headers,
    },
    body: encoded?.body,
  });
  // The document promises this shape; holding it to that is the contract tests' business.
  return value as Output;
}

const encodeAsJson: NonNullable<Operation["encode"]> = (mediaType, value, facts) => ({
  body: encodeJson(value, facts),
  headers: { "content-type": mediaType },
});
