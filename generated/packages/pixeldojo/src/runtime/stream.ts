// Copied from templates/client/runtime/stream.ts. Do not edit.

// An answer that is read as it arrives. Only operations that answer with a stream import this.

import { onAbort, settle } from "./abort.js";
import { call, type Sender } from "./call.js";
import type { Operation } from "./descriptors.js";
import { UnexpectedResponseError } from "./errors.js";
import { ownValue } from "./place.js";
import { keepOpen } from "./readers.js";
import type { CallOptions, OpenAnswer } from "./wire.js";

/** An operation that answers with a stream, perhaps only when it is asked to. */
export interface StreamOperation extends Operation {
  /** Where the input says so (`["body", "stream"]`): set to true, whatever the caller gave. */
  readonly asks?: readonly string[];
  /** Its media type, where that is not the usual one. */
  readonly accept?: string;
}

/** One call that answers with a stream. */
export interface StreamCall {
  readonly client: Sender;
  readonly operation: StreamOperation;
  readonly input: object;
  readonly options: CallOptions;
  /** The media type that is asked for. */
  readonly accept: string;
}

/** Takes text as it arrives, however it is cut, and gives the items that it completes. */
export type ItemParser<Item> = (text: string, last: boolean) => Iterable<Item>;

/**
 * Sends the request when the loop begins, and gives the answer's items as they come. Leaving the
 * loop ends the request, and so does the caller's signal, within milliseconds. Throws the errors of
 * any request; an answer that has begun is never asked for again.
 */
export async function* streamItems<Item>(
  { client, operation, input, options, accept }: StreamCall,
  parse: ItemParser<Item>,
): AsyncGenerator<Item, void, undefined> {
  const read = (answer: OpenAnswer) => {
    refuseOthers(client, operation, answer.response);
    return keepOpen(answer);
  };
  const { response, scope, explain } = await call<OpenAnswer>(
    client,
    { ...operation, read },
    asking(input, operation.asks),
    { ...options, headers: { accept, ...options.headers } },
  );
  const reader = (response.body ?? new Blob().stream()).getReader();
  const cancel = () => reader.cancel().catch(() => undefined);
  const decoder = new TextDecoder();
  // Felt at once, also while the loop's own body is busy with something else.
  const letGo = onAbort(scope.signal, cancel);
  try {
    for (;;) {
      const { done, value } = await settle(reader.read(), scope.signal);
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      for (const item of parse(text, done)) yield item;
      if (done) return;
    }
  } catch (thrown) {
    throw explain(thrown);
  } finally {
    letGo();
    scope.close();
    // Ends the request where the loop was left early; a stream that has failed is past cancelling.
    await cancel();
  }
}

/** A whole document in place of a stream would end the loop without a word. */
function refuseOthers({ protocol }: Sender, { id }: Operation, { status, headers }: Response) {
  const contentType = headers.get("content-type");
  if (!/^(application\/([\w.-]+\+)?json|text\/html)\s*(;|$)/i.test(contentType ?? "")) return;
  throw new UnexpectedResponseError(`${status} with no stream but ${contentType}`, {
    provider: protocol.provider,
    operation: id,
    status,
    requestId: headers.get(protocol.errors.requestIdHeader ?? "x-request-id"),
    reason: "no-stream",
    contentType,
    location: null,
  });
}

/** The input with the member that asks for a stream; what is no plain object stays as it is. */
function asking(input: object, [key, ...rest]: readonly string[] = []): object {
  if (key === undefined) return input;
  const inner = ownValue(input, key) ?? {};
  if (rest.length === 0) return { ...input, [key]: true };
  const plain = Object.prototype.toString.call(inner) === "[object Object]";
  return plain ? { ...input, [key]: asking(inner, rest) } : input;
}
