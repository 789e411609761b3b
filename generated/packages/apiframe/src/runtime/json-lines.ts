// Copied from templates/client/runtime/json-lines.ts. Do not edit.

// A stream of JSON values, one to a line (`application/jsonl`, `application/x-ndjson`) or one to
// a record (`application/json-seq`), as an async iterable.

import type { Sender } from "./call.js";
import { UnexpectedResponseError } from "./errors.js";
import { type ItemParser, type StreamOperation, streamItems } from "./stream.js";
import type { CallOptions } from "./wire.js";

/** A value may hold so many characters; more is no value but a mistake. */
const longestValue = 64 * 2 ** 20;

/**
 * Calls an operation that answers with JSON values in a row, when the loop begins; leaving the loop
 * ends the request. Throws the errors of any request, and `UnexpectedResponseError` for what is no
 * JSON, as when the answer was cut.
 */
export async function* readJsonLines<Item>(
  client: Sender,
  operation: StreamOperation,
  input: object = {},
  options: CallOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const { accept = "application/x-ndjson" } = operation;
  let count = 0;
  const parse = (text: string): Item => {
    count += 1;
    try {
      // The document promises this shape; holding it to that is the contract tests' business.
      return JSON.parse(text) as Item;
    } catch {
      throw new UnexpectedResponseError(`item ${count} of the stream is no JSON`, {
        provider: client.protocol.provider,
        operation: operation.id,
        reason: "not-json",
        contentType: accept,
        location: null,
      });
    }
  };
  const split = valueSplitter(accept.includes("json-seq") ? "\x1e" : "\n");
  yield* streamItems({ client, operation, input, options, accept }, function* (text, last) {
    for (const one of split(text, last)) yield parse(one);
  });
}

/** What the end cuts off counts, for the last line may lack its end. */
export function valueSplitter(mark: "\n" | "\x1e"): ItemParser<string> {
  let rest = "";
  return (text, last) => {
    // Only what is new is looked at: a value that comes in a million pieces costs a million looks.
    const [first = "", ...others] = text.split(mark);
    const parts = [rest + first, ...others];
    rest = last ? "" : (parts.pop() ?? "");
    if (rest.length > longestValue) throw new Error("the stream holds a value without end");
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  };
}
