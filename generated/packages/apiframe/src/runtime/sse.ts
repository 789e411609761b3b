// Copied from templates/client/runtime/sse.ts. Do not edit.

// Server-sent events as an async iterable.

import { settle } from "./abort.js";
import { call, type Sender } from "./call.js";
import type { Operation } from "./descriptors.js";
import { keepOpen } from "./readers.js";
import type { CallOptions, OpenAnswer } from "./wire.js";

/** One event of a stream. */
export interface ServerSentEvent<Item> {
  /** The event's name; `message` where the provider gives none. */
  readonly event: string;
  /** The last id seen, to go on from after a break; empty where there is none. */
  readonly id: string;
  /** The payload: parsed where it is JSON, else its text. */
  readonly data: Item;
  /** The payload as it came. */
  readonly text: string;
}

/** An event may hold so many characters; more is no event but a mistake. */
const longestEvent = 16 * 2 ** 20;

/**
 * Calls an operation that answers with a stream of events, when the loop begins. The stream ends
 * with the answer, at a `[DONE]` payload, or when the loop is left, which also ends the request.
 * Throws the errors of any request; an answer that has begun is not asked for again.
 */
export async function* readEvents<Item>(
  client: Sender,
  operation: Operation,
  input: object = {},
  options: CallOptions = {},
): AsyncGenerator<ServerSentEvent<Item>, void, undefined> {
  const streamed: Operation = { ...operation, read: keepOpen };
  const { response, scope, explain } = await call<OpenAnswer>(client, streamed, input, options);
  const reader = (response.body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder();
  const parser = eventParser<Item>();
  try {
    for (;;) {
      const { done, value } = await settle(reader.read(), scope.signal);
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      for (const event of parser(text)) {
        if (event.text === "[DONE]") return;
        yield event;
      }
      if (done) return;
    }
  } catch (thrown) {
    throw explain(thrown);
  } finally {
    scope.close();
    // Ends the request where the loop was left early; a stream that has failed is past cancelling.
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes text as it arrives and gives the events that it completes. */
export function eventParser<Item>(): (text: string) => ServerSentEvent<Item>[] {
  let rest = "";
  let started = false;
  let id = "";
  let event = "";
  let lines: string[] = [];

  function field(line: string): ServerSentEvent<Item> | null {
    if (line === "") return dispatch();
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "data") lines.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    return null;
  }

  function dispatch(): ServerSentEvent<Item> | null {
    const text = lines.join("\n");
    const found =
      lines.length > 0 ? { event: event || "message", id, data: parse<Item>(text), text } : null;
    lines = [];
    event = "";
    return found;
  }

  return (text) => {
    if (!started && text !== "") {
      started = true;
      if (text.startsWith("\uFEFF")) text = text.slice(1);
    }
    const all = rest + text;
    if (all.length > longestEvent) throw new Error("the stream holds an event without end");
    // A carriage return at the very end may be half of a line end.
    const parts = all.split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? "";
    return parts.flatMap((line) => field(line) ?? []);
  };
}

function parse<Item>(text: string): Item {
  try {
    return JSON.parse(text);
  } catch {
    // Not every stream sends JSON; the item's type then includes string.
    return text as Item;
  }
}
