// Answers that come in pieces: events and lines, made from their schemas.

import type { Content } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { alternatives, type Stream, streamSwitch } from "../catalog/streams.ts";
import { isObject, type Json } from "../ground/json.ts";
import { type Answer, type Call, textAnswer } from "./answer.ts";
import { sampleOf } from "./sample.ts";
import type { Site } from "./site.ts";

/** Whether the request's own switch is on. */
export function asksForStream({ query, headers, body }: Call, { asks }: Stream): boolean {
  if (asks === null) return false;
  if (asks[0] === "query") return query.get(streamSwitch) === "true";
  const text = new TextDecoder().decode(body);
  if (!/[/+]json\b/i.test(headers.get("content-type") ?? ""))
    return /(name="stream"\r\n\r\n|(^|&)stream=)true(\r|&|$)/.test(text);
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) && value[streamSwitch] === true;
  } catch {
    return false;
  }
}

/** One item of each kind that there is, at least three in all; or the document's own example. */
export function streamAnswer(site: Site, status: number, stream: Stream, content: Content): Answer {
  const sample = (schema: Schema) => sampleOf(schema, { ...site.samples(), full: true });
  const [example] = content.examples;
  if (typeof example?.value === "string")
    return textAnswer(status, stream.mediaType, example.value);
  const kinds = alternatives(stream.item, (name) => site.schemas.get(name)).slice(0, 20);
  const texts = stream.events
    ? stream.events.map(({ names, data }) => eventText(names?.[0] ?? null, sample(data)))
    : kinds.map((kind) =>
        stream.form === "events"
          ? eventText(null, sample(kind))
          : lineText(stream.mediaType, sample(kind)),
      );
  const text = texts.join("").repeat(Math.ceil(3 / texts.length));
  return textAnswer(status, stream.mediaType, text);
}

function eventText(name: string | null, data: Json): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const lines = text.split("\n").map((line) => `data: ${line}\n`);
  return `${name === null ? "" : `event: ${name}\n`}${lines.join("")}\n`;
}

function lineText(mediaType: string, item: Json): string {
  return `${/json-seq/i.test(mediaType) ? "\x1e" : ""}${JSON.stringify(item)}\n`;
}
