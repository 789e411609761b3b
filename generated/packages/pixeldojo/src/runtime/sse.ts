// Copied from templates/client/runtime/sse.ts. Do not edit.

// Server-sent events as an async iterable.

import type { Sender } from "./call.js";
import { type ItemParser, type StreamOperation, streamItems } from "./stream.js";
import type { CallOptions } from "./wire.js";

/** One event of a stream. */
export interface ServerSentEvent<Item = unknown, Name extends string = string> {
  /** The event's name; `message` where the provider gives none. */
  readonly event: Name;
  /** The last id seen, to go on from after a break (`Last-Event-ID`); empty where there is none. */
  readonly id: string;
  /** The payload: parsed where it is JSON, else its text. */
  readonly data: Item;
  /** The payload as it came. */
  readonly text: string;
  /** Milliseconds that the provider last asked to wait before connecting again, or null. */
  readonly retry: number | null;
}

/** An event may hold so many characters; more is no event but a mistake. */
const longestEvent = 16 * 2 ** 20;

/**
 * Calls an operation that answers with a stream of events, when the loop begins. The stream ends
 * with the answer, at a `[DONE]` payload, or when the loop is left, which also ends the request.
 * Throws the errors of any request; an answer that has begun is not asked for again.
 */
export async function* readEvents<Event extends ServerSentEvent = ServerSentEvent>(
  client: Sender,
  operation: StreamOperation,
  input: object = {},
  options: CallOptions = {},
): AsyncGenerator<Event, void, undefined> {
  const accept = "text/event-stream";
  for await (const event of streamItems(
    { client, operation, input, options, accept },
    eventParser(),
  )) {
    if (event.text === "[DONE]") return;
    // The document promises this shape; holding it to that is the contract tests' business.
    yield event as Event;
  }
}

/** An event that the end cuts off is none. */
export function eventParser(): ItemParser<ServerSentEvent> {
  let rest = "";
  let started = false;
  let returned = false;
  let id = "";
  let event = "";
  let retry: number | null = null;
  let lines: string[] = [];
  let held = 0;

  function field(line: string): ServerSentEvent | null {
    if (line === "") return dispatch();
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "data") {
      lines.push(value);
      // Empty lines weigh, too: there is no end of them.
      held += value.length + 1;
    } else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
    return null;
  }

  function dispatch(): ServerSentEvent | null {
    const text = lines.join("\n");
    const found =
      lines.length > 0 ? { event: event || "message", id, data: parse(text), text, retry } : null;
    lines = [];
    held = 0;
    event = "";
    return found;
  }

  return (text) => {
    if (text === "") return [];
    if (!started && text.startsWith("\uFEFF")) text = text.slice(1);
    started = true;
    // The second half of a line end whose first half was the last text's end.
    if (returned && text.startsWith("\n")) text = text.slice(1);
    returned = text === "" ? false : text.endsWith("\r");
    // Only what is new is looked at: a line that comes in a million pieces costs a million looks.
    const [first = "", ...others] = text.split(/\r\n|\n|\r/);
    rest += first;
    const events: ServerSentEvent[] = [];
    for (const next of others) {
      const event = field(rest);
      if (event) events.push(event);
      rest = next;
    }
    if (held + rest.length > longestEvent) throw new Error("the stream holds an event without end");
    return events;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not every stream sends JSON; the item's type then includes string.
    return text;
  }
}
